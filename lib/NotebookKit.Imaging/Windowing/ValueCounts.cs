using System.Runtime.InteropServices;
using NotebookKit.Pixels;

namespace NotebookKit.Windowing;

/// <summary>How often each value occurs in an image, padding and what is no number left out.</summary>
internal sealed class ValueCounts
{
    private readonly Dictionary<double, long> _counts = [];
    private long _total;

    /// <summary>Whether nothing but padding was counted.</summary>
    public bool IsEmpty => _total == 0;

    /// <summary>Counts the values of a frame.</summary>
    /// <param name="stored">The frame's samples.</param>
    /// <param name="modality">Makes values of them.</param>
    /// <param name="padding">The samples to leave out.</param>
    public void Add(double[] stored, ModalityTransform modality, PixelPadding padding)
    {
        // Few different samples occur in an image, so the rest is done once for each of them.
        var samples = new Dictionary<double, long>();
        foreach (var sample in stored)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(samples, sample, out _)++;
        }
        foreach (var (sample, count) in samples)
        {
            if (padding.Covers(sample) || !double.IsFinite(sample)) continue;
            Span<double> value = [sample];
            modality.Apply<double>(value, value);
            _counts[value[0]] = _counts.GetValueOrDefault(value[0]) + count;
            _total += count;
        }
    }

    /// <summary>
    /// The values below which the given percentages lie, as <c>numpy.percentile</c> interpolates them.
    /// </summary>
    public double[] Percentiles(params ReadOnlySpan<double> percentages)
    {
        var sorted = _counts.OrderBy(count => count.Key).ToArray();
        var result = new double[percentages.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var place = percentages[i] / 100 * (_total - 1);
            var (below, above) = (At(sorted, (long)Math.Floor(place)), At(sorted, (long)Math.Ceiling(place)));
            result[i] = below + (above - below) * (place - Math.Floor(place));
        }
        return result;
    }

    /// <summary>The share of the values that lie between two others.</summary>
    public double Share(double above, double below) =>
        (double)_counts.Where(count => count.Key > above && count.Key < below).Sum(count => count.Value) / _total;

    private static double At(KeyValuePair<double, long>[] sorted, long place)
    {
        foreach (var (value, count) in sorted)
        {
            if (place < count) return value;
            place -= count;
        }
        return sorted[^1].Key;
    }
}
