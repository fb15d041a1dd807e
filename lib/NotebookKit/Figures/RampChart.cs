namespace NotebookKit.Figures;

/// <summary>Draws the lecture's picture of windowing: pixel value to the right, displayed value upwards.</summary>
internal static class RampChart
{
    private const int Samples = 256;
    private static readonly double[] ScreenTicks = [0, 64, 128, 192, 255];

    /// <summary>One line a ramp, from a quarter of the widest window below the lowest one to as much above the highest.</summary>
    public static ChartFigure Draw(IReadOnlyList<Ramp> ramps)
    {
        if (ramps.Count == 0) throw new ArgumentException("Name at least one window, such as (40, 80).", nameof(ramps));
        var (low, high) = (ramps.Min(ramp => ramp.Min), ramps.Max(ramp => ramp.Max));
        var margin = Math.Max(1, ramps.Max(ramp => ramp.Max - ramp.Min)) / 4;
        var x = new Axis("pixel value", low - margin, high + margin);
        return new ChartFigure(new Chart(null, x, new Axis("displayed value", 0, 255) { FixedTicks = ScreenTicks },
            [.. ramps.Select((ramp, index) => Line(ramp, index, x))])
        {
            Strips = [.. ramps.Select((ramp, index) => Strip(ramp, index, x))],
            Summary = string.Join(Environment.NewLine, ramps.Select(ramp => FormattableString.Invariant(
                $"{ramp.Name}: values up to {ramp.Min} are shown black, from {ramp.Max} white"))),
        });
    }

    private static Series Line(Ramp ramp, int index, Axis x)
    {
        double[] values = [x.Min, .. Steps(ramp.Min, ramp.Max), x.Max];
        return new Series(SeriesKind.Line, ramp.Name, values, [.. values.Select(ramp.Displayed)]) { Color = index };
    }

    private static GrayStrip Strip(Ramp ramp, int index, Axis x) =>
        new(index, [.. Steps(x.Min, x.Max).Select(value => (byte)Math.Round(ramp.Displayed(value)))]);

    private static IEnumerable<double> Steps(double from, double to) =>
        Enumerable.Range(0, Samples).Select(step => from + (to - from) * step / (Samples - 1));
}
