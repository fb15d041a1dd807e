namespace NotebookKit.Phantom;

/// <summary>The bones around the brain.</summary>
internal static class Skull
{
    public static IEnumerable<Part> Parts()
    {
        var below = Solid.Below((0, -20, -4), (0, -0.36, -1));
        var vault = WholeHead.SkullSurface.Within(below);
        yield return new(vault, Tissue.CorticalBone);
        yield return new(WholeHead.SkullSurface.Grown(-2).Within(below.Grown(-2)), Tissue.Diploe);
        yield return new(WholeHead.Cavity.Grown(1.8), Tissue.CorticalBone);
        foreach (var side in Sides.Both)
        {
            // Petrous bone.
            yield return new(Solid.Rod((side * 54, 28, -17), (side * 16, 2, -6), 9), Tissue.CorticalBone);
            yield return new(Solid.Ellipsoid((side * 56, 34, -26), (11, 13, 17)), Tissue.CorticalBone); // mastoid
            yield return new(Solid.Ellipsoid((side * 56, 34, -26), (8.5, 10.5, 14)), AirCells);
            yield return new(Solid.Rod((side * 82, 14, -10), (side * 46, 18, -12), 3.5), Tissue.Airway); // ear canal
            yield return new(Solid.Ball((side * 38, 16, -11), 3), Tissue.Airway); // middle ear
        }
        // Atlas.
        yield return new(
            Solid.Column((0, 34), (27, 24), -56, -43).Without(Solid.Column((0, 34), (17, 15), -56, -43)),
            Tissue.CorticalBone);
        yield return new(Solid.Column((0, 22), (5.5, 5.5), -80, -40), Tissue.CorticalBone); // dens
    }

    private static readonly Tissue AirCells = new(-420, 900, 4.5);
}
