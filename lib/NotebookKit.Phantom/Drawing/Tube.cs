namespace NotebookKit.Phantom;

/// <summary>A straight piece of a vessel or bronchus in space.</summary>
/// <param name="Start">The middle of one end.</param>
/// <param name="End">The middle of the other.</param>
/// <param name="Radius">mm.</param>
internal sealed record Tube(SpacePoint Start, SpacePoint End, double Radius)
{
    // Planes in which the thick slice is sampled, as parts of its thickness.
    private static readonly double[] Planes = [-0.4, -0.2, 0, 0.2, 0.4];

    /// <summary>Whether any of it lies in a slice of this thickness (mm).</summary>
    public bool Crosses(double thickness) =>
        Math.Min(Start.Z, End.Z) - Radius < thickness / 2 && Math.Max(Start.Z, End.Z) + Radius > -thickness / 2;

    public Tube Shifted(Point shift, double radius) =>
        new(Start with { Plane = Start.Plane + shift }, End with { Plane = End.Plane + shift }, radius);

    /// <summary>Paints what a slice of this thickness (mm) holds of it: thinly where it only dips in.</summary>
    public void Paint(Canvas canvas, Tissue tissue, double thickness)
    {
        canvas.Paint(
            Box.Around([Start.Plane, End.Plane]).Grown(Radius),
            place => Share(place, canvas, thickness),
            _ => tissue.CtValue);
    }

    private double Share(Point place, Canvas canvas, double thickness)
    {
        var share = 0.0;
        foreach (var plane in Planes) share += canvas.Coverage(Distance(place, plane * thickness) - Radius);
        return share / Planes.Length;
    }

    private double Distance(Point place, double z)
    {
        var (along, rise) = (End.Plane - Start.Plane, End.Z - Start.Z);
        var (offset, height) = (place - Start.Plane, z - Start.Z);
        var squared = along.Dot(along) + rise * rise;
        var t = squared == 0 ? 0 : Math.Clamp((offset.Dot(along) + height * rise) / squared, 0, 1);
        var (aside, above) = (offset - along * t, height - rise * t);
        return Math.Sqrt(aside.Dot(aside) + above * above);
    }
}
