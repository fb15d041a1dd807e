namespace NotebookKit.Phantom;

/// <summary>A region inside a smooth closed line through hand-placed points (mm).</summary>
internal sealed class Outline : Shape
{
    private readonly Point[] _line;

    public Outline(params ReadOnlySpan<Point> points)
    {
        _line = Polyline.SmoothClosed(points);
        Bounds = Box.Around(_line);
    }

    /// <summary>A symmetric region: the points run down the patient's left side, from front to back.</summary>
    public static Outline Symmetric(params ReadOnlySpan<Point> left)
    {
        var points = new List<Point>(left.ToArray());
        for (var i = left.Length - 1; i >= 0; i--)
        {
            if (left[i].X > 0) points.Add(left[i].Mirrored);
        }
        return new Outline([.. points]);
    }

    public override Box Bounds { get; }

    /// <summary>The line, in order.</summary>
    public ReadOnlySpan<Point> Line => _line;

    public override double Distance(Point p)
    {
        var nearest = double.MaxValue;
        var inside = false;
        var a = _line[^1];
        foreach (var b in _line)
        {
            var offset = p - Point.Lerp(a, b, Polyline.Nearest(p, a, b));
            nearest = Math.Min(nearest, offset.Dot(offset));
            if (a.Y > p.Y != b.Y > p.Y && p.X < a.X + (p.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X)) inside = !inside;
            a = b;
        }
        return inside ? -Math.Sqrt(nearest) : Math.Sqrt(nearest);
    }
}
