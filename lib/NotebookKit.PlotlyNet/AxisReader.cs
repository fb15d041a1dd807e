using System.Globalization;
using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>An axis of a figure's JSON as one of the kit.</summary>
internal static class AxisReader
{
    /// <param name="json">The layout's axis.</param>
    /// <param name="name">What it is called if the layout does not say.</param>
    /// <param name="values">What is drawn along it.</param>
    /// <param name="names">The names of bars, if they have some: one at 0, one at 1, ….</param>
    /// <exception cref="NotSupportedException">An axis of dates or of names that are not those of bars.</exception>
    public static Axis Read(JsonElement json, string name, double[] values, string[]? names = null)
    {
        var axis = PlotChart.Around(PlotlyText.Read(json, "title") ?? name, values);
        if (names is not null)
        {
            axis = axis with
            {
                Min = -0.5, Max = names.Length - 0.5, FixedTicks = Doubles.Count(names.Length), TickNames = names,
            };
        }
        var kind = PlotlyText.Read(json, "type");
        if (kind is not (null or "-" or "linear" or "log") && !(kind == "category" && names is not null))
        {
            throw Refusals.Refused("a layout", $"an axis of type {kind}", $"{name}axis.type");
        }
        var isLogarithmic = kind == "log";
        if (isLogarithmic)
        {
            axis =
                axis with { IsLogarithmic = true, Min = values.Where(value => value > 0).DefaultIfEmpty(1).Min() / 2 };
        }
        if (Range(json) is [var min, var max])
        {
            axis =
                isLogarithmic ? axis with { Min = Power(min), Max = Power(max) } : axis with { Min = min, Max = max };
        }
        if (json.TryGetProperty("autorange", out var direction) && direction.ToString() == "reversed")
        {
            axis = axis with { Min = axis.Max, Max = axis.Min };
        }
        return names is null && json.TryGetProperty("tickvals", out var ticks)
            ? axis with { FixedTicks = PlotlyNumbers.Read(ticks) }
            : axis;
    }

    /// <summary>The two ends that the layout gives, or null.</summary>
    public static double[]? Range(JsonElement json) =>
        json.TryGetProperty("range", out var range)
            && PlotlyNumbers.Read(range) is { Length: 2 } ends
            && ends.All(double.IsFinite) ? ends : null;

    /// <summary>
    /// Ten to the power, without the last digits' rounding: 0.5 again where its logarithm was written.
    /// </summary>
    private static double Power(double exponent) =>
        double.Parse(
            Math.Pow(10, exponent).ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
