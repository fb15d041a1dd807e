namespace NotebookKit.Phantom;

/// <summary>All that lies behind a straight edge.</summary>
/// <param name="outwards">The direction, at right angles to the edge, in which the half plane ends.</param>
/// <param name="limit">How far (mm) it reaches in that direction.</param>
internal sealed class HalfPlane(Point outwards, double limit) : Shape
{
    /// <summary>All that lies above a level, towards the front of a patient who lies on the back.</summary>
    public static HalfPlane Above(double level) => new((0, 1), level);

    /// <summary>One side of the body: 1 for the patient's left, −1 for the right.</summary>
    public static HalfPlane OnSide(int side) => new((-side, 0), 0);

    public override Box Bounds { get; } = new(-1000, -1000, 1000, 1000);

    public override double Distance(Point p) => p.Dot(outwards) - limit;
}
