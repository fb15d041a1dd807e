namespace NotebookKit.Phantom;

/// <summary>
/// The slice while it is painted, from back to front as with oil colours: a value (HU) for each pixel.
/// Every edge is as soft as the pixel is wide, for a pixel that lies on it holds a bit of both tissues.
/// </summary>
internal sealed class Canvas
{
    /// <summary>Rows and columns.</summary>
    public const int Size = 512;

    private readonly double[] _ctValues = new double[Size * Size];
    private readonly Point[] _places = new Point[Size * Size];
    private readonly Point _origin;
    private readonly double _spacing;

    /// <param name="origin">Where the first pixel's centre lies.</param>
    /// <param name="spacing">mm from pixel to pixel.</param>
    /// <param name="seed">Chooses the irregularities.</param>
    public Canvas(Point origin, double spacing, ulong seed)
    {
        (_origin, _spacing, Seed) = (origin, spacing, seed);
        Array.Fill(_ctValues, Tissue.Air.CtValue);
        Warp(0, 0);
    }

    public ulong Seed { get; }

    public ReadOnlySpan<double> CtValues => _ctValues;

    /// <summary>
    /// From now on everything comes out a little crooked, as living things are: places shift smoothly by up to
    /// these distances (mm), the same for all shapes, so that neighbours stay neighbours.
    /// </summary>
    public void Warp(double coarse, double fine)
    {
        var shifts = new SmoothNoise[4];
        for (var i = 0; i < 4; i++) shifts[i] = new SmoothNoise(Seed * 8 + (ulong)i, i < 2 ? 45 : 14);
        for (var i = 0; i < _places.Length; i++)
        {
            var p = new Point(_origin.X + i % Size * _spacing, _origin.Y + i / Size * _spacing);
            _places[i] = p
                + new Point(shifts[0].At(p), shifts[1].At(p)) * coarse
                + new Point(shifts[2].At(p), shifts[3].At(p)) * fine;
        }
    }

    /// <summary>Covers a shape with a tissue.</summary>
    /// <param name="shape">What to cover.</param>
    /// <param name="tissue">With what.</param>
    /// <param name="softness">
    /// mm over which the edge fades, where the surface runs obliquely through the thick slice.
    /// </param>
    public void Paint(Shape shape, Tissue tissue, double softness = 0)
    {
        var mottle = new SmoothNoise(Seed, tissue.Grain);
        Paint(
            shape.Bounds.Grown(softness),
            p => Coverage(shape.Distance(p), softness),
            p => tissue.Mottle == 0 ? tissue.CtValue : tissue.CtValue + tissue.Mottle * mottle.At(p));
    }

    /// <summary>Covers each place to the share (0 to 1) and with the CT value that two functions give.</summary>
    public void Paint(Box bounds, Func<Point, double> coverage, Func<Point, double> ctValue)
    {
        // The warp may shift a place into the shape from a few millimetres away.
        var box = bounds.Grown(5);
        var (left, right) = (Index(box.Left - _origin.X), Index(box.Right - _origin.X));
        var (top, bottom) = (Index(box.Top - _origin.Y), Index(box.Bottom - _origin.Y));
        for (var row = top; row <= bottom; row++)
        {
            for (var i = row * Size + left; i <= row * Size + right; i++)
            {
                var share = coverage(_places[i]);
                if (share > 0) _ctValues[i] += (ctValue(_places[i]) - _ctValues[i]) * share;
            }
        }
    }

    /// <summary>How much of a pixel at this distance from an edge lies inside.</summary>
    public double Coverage(double distance, double softness = 0) =>
        Math.Clamp(0.5 - distance / Math.Max(softness, _spacing), 0, 1);

    private int Index(double millimetres) => (int)Math.Clamp(Math.Floor(millimetres / _spacing + 0.5), 0, Size - 1);
}
