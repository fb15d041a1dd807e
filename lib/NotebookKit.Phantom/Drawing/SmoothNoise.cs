namespace NotebookKit.Phantom;

/// <summary>
/// A landscape of smooth hills between −1 and 1: random heights on a square grid, blended in between (value noise),
/// with smaller hills on a slanting grid on top, so that no grid shows.
/// </summary>
/// <param name="seed">Another seed, another landscape.</param>
/// <param name="scale">mm from one grid point to the next.</param>
internal sealed class SmoothNoise(ulong seed, double scale)
{
    // A turn by the angle of the triangle 3, 4, 5, and half the size.
    private static readonly Point Slant = (2 * 0.8, 2 * 0.6);

    public double At(Point p)
    {
        var place = p * (1 / scale);
        return 0.65 * Hills(place) + 0.35 * Hills(Slant * place.X + Slant.Normal * place.Y + new Point(0.5, 0.5));
    }

    private double Hills(Point place)
    {
        var (x, y) = place;
        var (column, row) = (Math.Floor(x), Math.Floor(y));
        var (u, v) = (Ease(x - column), Ease(y - row));
        var (i, j) = ((long)column, (long)row);
        var top = Height(i, j) * (1 - u) + Height(i + 1, j) * u;
        var bottom = Height(i, j + 1) * (1 - u) + Height(i + 1, j + 1) * u;
        return top * (1 - v) + bottom * v;
    }

    private double Height(long column, long row) =>
        2 * SplitMix.Hash(seed ^ ((ulong)(column + 0x8000) << 40) ^ ((ulong)(row + 0x8000) << 20)) - 1;

    // Flat at both ends, so that no grid line shows.
    private static double Ease(double t) => t * t * (3 - 2 * t);
}
