namespace NotebookKit.Phantom;

/// <summary>
/// A whole head in space, from the upper jaw to the crown: simple solids, so that it looks like a head from above, from
/// the front and from the side. The origin lies between the eyes' level and the ears, z = 0 at the eyes.
/// </summary>
internal static class WholeHead
{
    public static Body Create() => new([.. Covering.Parts(), .. Skull.Parts(), .. BrainParts.All(), .. Face.Parts()]);

    public static readonly Solid SkullSurface = Solid.Ellipsoid((0, 8, 30), (70, 88, 66));

    /// <summary>What is above the skull's base: it descends from the forehead to the nape.</summary>
    public static readonly Solid AboveBase = Solid.Below((0, -20, 1), (0, -0.36, -1));

    /// <summary>Where the brain lies.</summary>
    public static readonly Solid Cavity = Solid.Ellipsoid((0, 8, 30), (63.5, 81.5, 59.5)).Within(AboveBase);
}
