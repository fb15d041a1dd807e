namespace NotebookKit.Phantom;

/// <summary>A line as thick as a vessel or a rib: its radius (mm) runs from one value to another.</summary>
internal sealed class Stroke : Shape
{
    private readonly Point[] _line;
    private readonly double _startRadius;
    private readonly double _endRadius;

    public Stroke(double startRadius, double endRadius, params ReadOnlySpan<Point> points)
    {
        _line = Polyline.SmoothOpen(points);
        (_startRadius, _endRadius) = (startRadius, endRadius);
        Bounds = Box.Around(_line).Grown(Math.Max(startRadius, endRadius));
    }

    public override Box Bounds { get; }

    public override double Distance(Point p)
    {
        var nearest = double.MaxValue;
        for (var i = 0; i + 1 < _line.Length; i++)
        {
            var t = Polyline.Nearest(p, _line[i], _line[i + 1]);
            var radius = _startRadius + (_endRadius - _startRadius) * (i + t) / (_line.Length - 1);
            nearest = Math.Min(nearest, (p - Point.Lerp(_line[i], _line[i + 1], t)).Length - radius);
        }
        return nearest;
    }
}
