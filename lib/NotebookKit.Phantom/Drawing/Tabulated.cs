namespace NotebookKit.Phantom;

/// <summary>A shape whose distances are worked out once, on a grid: for outlines that many layers refer to.</summary>
internal sealed class Tabulated : Shape
{
    private const double Spacing = 0.8;
    private const double Margin = 12;

    private readonly Table _distances;
    private readonly Box _covered;

    public Tabulated(Shape shape)
    {
        (Bounds, _covered) = (shape.Bounds, shape.Bounds.Grown(Margin));
        _distances = new Table(_covered, Spacing);
        _distances.Update(_covered.Grown(2 * Spacing), (place, _) => shape.Distance(place));
    }

    public override Box Bounds { get; }

    /// <summary>Far outside, the way to the grid is added.</summary>
    public override double Distance(Point p) => _distances.At(p) + (p - _covered.Nearest(p)).Length;
}
