namespace NotebookKit.Phantom;

/// <summary>
/// Smooth irregularities in space between −1 and 1: <see cref="SmoothNoise"/> with one dimension more.
/// </summary>
/// <param name="seed">Another seed, other irregularities.</param>
/// <param name="scale">mm from one grid point to the next.</param>
internal sealed class SpaceNoise(ulong seed, double scale)
{
    public double At(Place p)
    {
        var (x, y, z) = p * (1 / scale);
        var (column, row, level) = (Math.Floor(x), Math.Floor(y), Math.Floor(z));
        var (u, v, w) = (Ease(x - column), Ease(y - row), Ease(z - level));
        var (i, j, k) = ((long)column, (long)row, (long)level);
        return Layer(i, j, k, u, v) * (1 - w) + Layer(i, j, k + 1, u, v) * w;
    }

    private double Layer(long i, long j, long k, double u, double v)
    {
        var near = Value(i, j, k) * (1 - u) + Value(i + 1, j, k) * u;
        var far = Value(i, j + 1, k) * (1 - u) + Value(i + 1, j + 1, k) * u;
        return near * (1 - v) + far * v;
    }

    private double Value(long i, long j, long k) => 2 * SplitMix.Hash(
        seed ^ ((ulong)(i + 0x8000) << 44) ^ ((ulong)(j + 0x8000) << 26) ^ ((ulong)(k + 0x8000) << 8)) - 1;

    private static double Ease(double t) => t * t * (3 - 2 * t);
}
