namespace NotebookKit.Phantom;

/// <summary>
/// The filter of filtered back-projection (Ramachandran and Lakshminarayanan, 1971), as it is in space: 1/4 in the
/// middle, −1/(π n)² at odd distances, 0 at even ones.
/// </summary>
internal static class RampFilter
{
    /// <summary>Filters one view.</summary>
    /// <param name="view">A value for each ray.</param>
    /// <param name="spacing">mm from ray to ray.</param>
    /// <param name="smoothing">How many times neighbours are averaged (1 2 1)/4 beforehand.</param>
    public static double[] Apply(ReadOnlySpan<double> view, double spacing, int smoothing)
    {
        var smooth = view.ToArray();
        for (var i = 0; i < smoothing; i++) smooth = Averaged(smooth);
        var filtered = new double[view.Length];
        for (var ray = 0; ray < filtered.Length; ray++)
        {
            var sum = smooth[ray] / 4;
            for (var other = (ray + 1) % 2; other < smooth.Length; other += 2)
            {
                var distance = Math.PI * (ray - other);
                sum -= smooth[other] / (distance * distance);
            }
            filtered[ray] = sum / spacing;
        }
        return filtered;
    }

    private static double[] Averaged(double[] values)
    {
        var averaged = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var (before, after) = (values[Math.Max(i - 1, 0)], values[Math.Min(i + 1, values.Length - 1)]);
            averaged[i] = (before + 2 * values[i] + after) / 4;
        }
        return averaged;
    }
}
