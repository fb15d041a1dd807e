namespace NotebookKit.Phantom;

/// <summary>
/// How far each place is from the nearest of many lines, up to a reach: tabulated, so that to ask about hundreds of
/// lines costs no more than to ask about one.
/// </summary>
internal sealed class DistanceField
{
    private readonly Table _table;
    private readonly double _reach;

    /// <param name="bounds">Where places may be asked for.</param>
    /// <param name="spacing">mm from entry to entry of the table.</param>
    /// <param name="reach">The distance (mm) beyond which nothing is known but that it is at least that.</param>
    public DistanceField(Box bounds, double spacing, double reach)
    {
        (_table, _reach) = (new Table(bounds, spacing), reach);
        _table.Update(bounds.Grown(2 * spacing), (_, _) => reach);
    }

    public double At(Point p) => _table.At(p);

    /// <summary>Adds a line whose half width (mm) runs evenly from one value to another.</summary>
    public void Add(ReadOnlySpan<Point> line, double startRadius, double endRadius)
    {
        var change = (endRadius - startRadius) / (line.Length - 1);
        for (var i = 0; i + 1 < line.Length; i++)
        {
            AddPiece(line[i], line[i + 1], startRadius + change * i, change);
        }
    }

    private void AddPiece(Point a, Point b, double radius, double change) => _table.Update(
        Box.Around([a, b]).Grown(_reach + radius),
        (place, known) =>
        {
            var t = Polyline.Nearest(place, a, b);
            return Math.Min(known, (place - Point.Lerp(a, b, t)).Length - (radius + change * t));
        });
}
