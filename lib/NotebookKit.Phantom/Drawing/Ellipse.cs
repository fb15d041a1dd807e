namespace NotebookKit.Phantom;

/// <summary>An ellipse by its centre, its half axes (mm) and the direction in which the first one points.</summary>
internal sealed class Ellipse(Point center, double a, double b, Point direction) : Shape
{
    private readonly Point _direction = direction.Unit;

    public Ellipse(double x, double y, double a, double b)
        : this((x, y), a, b, (1, 0))
    {
    }

    public static Ellipse Circle(Point center, double radius) => new(center, radius, radius, (1, 0));

    public override Box Bounds { get; } = Box.Around([center]).Grown(Math.Max(a, b));

    /// <summary>
    /// Exact on the edge and first-order near it: the implicit function over its gradient (Taubin, "Distance
    /// approximations for rasterizing implicit curves", ACM TOG 1994).
    /// </summary>
    public override double Distance(Point p)
    {
        var offset = p - center;
        var u = offset.Dot(_direction) / a;
        var v = offset.Dot(_direction.Normal) / b;
        var radius = Math.Sqrt(u * u + v * v);
        if (radius < 1e-9) return -Math.Min(a, b);
        var gradient = Math.Sqrt(u * u / (a * a) + v * v / (b * b)) / radius;
        return (radius - 1) / gradient;
    }
}
