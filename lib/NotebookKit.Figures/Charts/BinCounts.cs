namespace NotebookKit.Figures;

/// <summary>Values counted in bins of equal width, as <c>numpy.histogram</c> counts them.</summary>
internal sealed class BinCounts
{
    private BinCounts(long[] counts, double[] edges) => (Counts, Edges) = (counts, edges);

    public long[] Counts { get; }

    public double[] Edges { get; }

    /// <summary>
    /// Counts the values from min to max; each bin holds its lower edge, the last one its upper edge too. What lies
    /// outside, and what is no number, is not counted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">No bins, or max below min.</exception>
    public static BinCounts Count(ReadOnlySpan<double> values, int bins, double min, double max)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        if (min == max) (min, max) = (min - 0.5, max + 0.5);
        var edges = EqualSteps(min, max, bins);
        var counts = new long[bins];
        var binsPerUnit = bins / (max - min);
        foreach (var value in values)
        {
            if (!(value >= min && value <= max)) continue;
            counts[Bin(value, (int)((value - min) * binsPerUnit), edges)]++;
        }
        return new BinCounts(counts, edges);
    }

    /// <summary>The division may round to the neighbouring bin; the edges decide.</summary>
    private static int Bin(double value, int estimate, double[] edges)
    {
        var bin = Math.Min(estimate, edges.Length - 2);
        if (value < edges[bin]) return bin - 1;
        return value >= edges[bin + 1] && bin < edges.Length - 2 ? bin + 1 : bin;
    }

    private static double[] EqualSteps(double min, double max, int bins)
    {
        var edges = new double[bins + 1];
        var step = (max - min) / bins;
        for (var index = 0; index < bins; index++) edges[index] = index * step + min;
        edges[bins] = max;
        return edges;
    }
}
