using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>Draws the lecture's picture of windowing: pixel value to the right, displayed value upwards.</summary>
internal static class RampChart
{
    private const int Samples = 256;
    private const double White = 255;
    private static readonly double[] ScreenTicks = [0, 64, 128, 192, White];

    /// <summary>
    /// One line a ramp, from a quarter of the widest window below the lowest one to as much above the highest.
    /// </summary>
    public static ChartFigure Draw(IReadOnlyList<Ramp> ramps)
    {
        if (ramps.Count == 0) throw new ArgumentException("Name at least one window, such as (40, 80).", nameof(ramps));
        Window[] windows = [.. ramps.Select(ramp => ramp.Transform.Window).Distinct()];
        var margin = windows.Max(window => window.Width) / 4;
        var x = new Axis(
            new LocalText("pixel value", "画素値").ToString(), windows.Min(window => window.Minimum) - margin,
            windows.Max(window => window.Maximum) + margin);
        var y = new Axis(new LocalText("displayed value", "表示値").ToString(), 0, White) { FixedTicks = ScreenTicks };
        return new ChartFigure(new Chart(null, x, y, [.. ramps.Select((ramp, index) => Line(ramp, index, x))])
        {
            Guides = windows.Length == 1 ? Guide.OfWindow(windows[0]) : [],
            Strips = [.. ramps.Select((ramp, index) => Strip(ramp, index, x))],
            Summary = string.Join(Environment.NewLine, ramps.Select(Describe)),
        });
    }

    /// <summary>A curve needs many points; a corner needs its own, or it would look rounded.</summary>
    private static Series Line(Ramp ramp, int index, Axis x)
    {
        var window = ramp.Transform.Window;
        double[] values = [.. Steps(x.Min, x.Max).Append(window.Minimum).Append(window.Maximum).Order()];
        return new Series(SeriesKind.Line, ramp.Name, values, ramp.Displayed(values)) { Color = index };
    }

    private static GrayStrip Strip(Ramp ramp, int index, Axis x) =>
        new(index, [.. ramp.Displayed([.. Steps(x.Min, x.Max)]).Select(value => (byte)Math.Round(value))]);

    private static IEnumerable<double> Steps(double from, double to) =>
        Enumerable.Range(0, Samples).Select(step => from + (to - from) * step / (Samples - 1));

    private static string Describe(Ramp ramp)
    {
        var (min, max) = (ramp.Transform.Window.Minimum, ramp.Transform.Window.Maximum);
        return new LocalText(
            FormattableString.Invariant($"{ramp.Name}: dark up to {min}, bright from {max}"),
            FormattableString.Invariant($"{ramp.Name}：{min} 以下は黒、{max} 以上は白")).ToString();
    }
}
