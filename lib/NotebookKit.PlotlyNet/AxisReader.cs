using System.Globalization;
using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>An axis of a figure's JSON as one of the kit.</summary>
internal static class AxisReader
{
    public static Axis Read(JsonElement json, string name, double[] values)
    {
        var axis = PlotChart.Around(PlotlyText.Read(json, "title") ?? name, values);
        var isLogarithmic = json.TryGetProperty("type", out var type) && type.GetString() == "log";
        if (isLogarithmic) axis = axis with { IsLogarithmic = true, Min = values.Where(value => value > 0).DefaultIfEmpty(1).Min() / 2 };
        if (Range(json) is [var min, var max])
        {
            axis = isLogarithmic ? axis with { Min = Power(min), Max = Power(max) } : axis with { Min = min, Max = max };
        }
        if (json.TryGetProperty("autorange", out var direction) && direction.ToString() == "reversed") axis = axis with { Min = axis.Max, Max = axis.Min };
        return json.TryGetProperty("tickvals", out var ticks) ? axis with { FixedTicks = PlotlyNumbers.Read(ticks) } : axis;
    }

    /// <summary>The two ends that the layout gives, or null.</summary>
    public static double[]? Range(JsonElement json) =>
        json.TryGetProperty("range", out var range) && PlotlyNumbers.Read(range) is { Length: 2 } ends && ends.All(double.IsFinite) ? ends : null;

    /// <summary>Ten to the power, without the last digits' rounding: 0.5 again where its logarithm was written.</summary>
    private static double Power(double exponent) =>
        double.Parse(Math.Pow(10, exponent).ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
