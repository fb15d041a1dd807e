namespace NotebookKit.Phantom;

/// <summary>
/// A region described by its signed distance (mm): negative inside, 0 on the edge, positive outside. Knowing the
/// distance, one can paint soft edges, grow a shape, or find the layer that lies 3 mm below its surface.
/// </summary>
internal abstract class Shape
{
    public abstract Box Bounds { get; }

    public abstract double Distance(Point p);

    public Shape Grown(double margin) =>
        new Derived(Bounds.Grown(margin), p => Distance(p) - margin);

    public Shape Without(Shape hole) =>
        new Derived(Bounds, p => Math.Max(Distance(p), -hole.Distance(p)));

    public Shape Within(Shape other) =>
        new Derived(Bounds.Shared(other.Bounds), p => Math.Max(Distance(p), other.Distance(p)));

    public Shape With(Shape other) =>
        new Derived(Bounds.Including(other.Bounds), p => Math.Min(Distance(p), other.Distance(p)));

    /// <summary>The layer along the edge that begins and ends at these depths (mm).</summary>
    public Shape Layer(double outer, double inner) =>
        new Derived(Bounds, p => Math.Max(Distance(p) + outer, -Distance(p) - inner));

    /// <summary>The same shape on the other side of the body.</summary>
    public Shape Mirrored() =>
        new Derived(new Box(-Bounds.Right, Bounds.Top, -Bounds.Left, Bounds.Bottom), p => Distance(p.Mirrored));

    /// <summary>The same shape, faster when asked often.</summary>
    public Shape Tabulated() => new Tabulated(this);

    private sealed class Derived(Box bounds, Func<Point, double> distance) : Shape
    {
        public override Box Bounds => bounds;

        public override double Distance(Point p) => distance(p);
    }
}
