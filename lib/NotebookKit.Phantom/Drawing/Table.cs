namespace NotebookKit.Phantom;

/// <summary>A quantity known on a grid of places, and linearly in between.</summary>
internal sealed class Table
{
    private readonly Box _bounds;
    private readonly double _spacing;
    private readonly int _columns;
    private readonly int _rows;
    private readonly double[] _values;

    /// <param name="bounds">Where places may be asked for; outside of it the border's values go on.</param>
    /// <param name="spacing">mm from entry to entry.</param>
    public Table(Box bounds, double spacing)
    {
        (_bounds, _spacing) = (bounds, spacing);
        _columns = (int)Math.Ceiling((bounds.Right - bounds.Left) / spacing) + 2;
        _rows = (int)Math.Ceiling((bounds.Bottom - bounds.Top) / spacing) + 2;
        _values = new double[_columns * _rows];
    }

    public double At(Point p)
    {
        var x = Math.Clamp((p.X - _bounds.Left) / _spacing, 0, _columns - 1.001);
        var y = Math.Clamp((p.Y - _bounds.Top) / _spacing, 0, _rows - 1.001);
        var (column, row) = ((int)x, (int)y);
        var (u, v) = (x - column, y - row);
        var i = row * _columns + column;
        var top = _values[i] * (1 - u) + _values[i + 1] * u;
        var bottom = _values[i + _columns] * (1 - u) + _values[i + _columns + 1] * u;
        return top * (1 - v) + bottom * v;
    }

    /// <summary>Gives each entry in a box a new value, made from its place and its old value.</summary>
    public void Update(Box box, Func<Point, double, double> value)
    {
        var (left, right) = (Index(box.Left - _bounds.Left, _columns), Index(box.Right - _bounds.Left, _columns));
        var (top, bottom) = (Index(box.Top - _bounds.Top, _rows), Index(box.Bottom - _bounds.Top, _rows));
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++)
            {
                var place = new Point(_bounds.Left + column * _spacing, _bounds.Top + row * _spacing);
                ref var entry = ref _values[row * _columns + column];
                entry = value(place, entry);
            }
        }
    }

    private int Index(
        double millimetres,
        int count) => (int)Math.Clamp(Math.Ceiling(millimetres / _spacing), 0, count - 1);
}
