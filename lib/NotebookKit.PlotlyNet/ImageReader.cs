using System.Numerics.Tensors;
using System.Text.Json;
using NotebookKit.Figures;

namespace NotebookKit.PlotlyNet;

/// <summary>A heatmap or an image trace as an image of the kit, with the axes that end where it does.</summary>
internal static class ImageReader
{
    private const double Close = 1e-9;

    public static (ScreenImage Image, Axis X, Axis Y) Read(JsonElement trace, string type, JsonElement layout)
    {
        Refusals.CheckTrace(trace, type);
        if (!trace.TryGetProperty("z", out var z) || z.ValueKind != JsonValueKind.Array)
        {
            throw new NotSupportedException($"The kit reads a trace of type {type} only with its values in z.");
        }
        if (trace.TryGetProperty("x", out _) || trace.TryGetProperty("y", out _))
        {
            throw new NotSupportedException(
                $"The kit reads a trace of type {type} only with evenly spaced pixels, by x0, dx, y0 and dy.");
        }
        JsonElement[] rows = [.. z.EnumerateArray()];
        var columns = rows.Length == 0 ? 0 : rows[0].GetArrayLength();
        if (columns == 0 || rows.Any(row => row.GetArrayLength() != columns))
        {
            throw new ArgumentException("The rows of an image (z) are all of one length, above 0.");
        }
        var x = AxisOf(trace, layout, "x", columns);
        var y = AxisOf(trace, layout, "y", rows.Length);
        // Unlike an image trace, a heatmap grows upwards unless the layout turns it; the kit's first row is the upper
        // one.
        if (y.Min < y.Max) Array.Reverse(rows);
        return (type == "image" ? Color(trace, rows, columns) : Gray(trace, rows, columns), x, y);
    }

    /// <summary>
    /// The kit shows high values bright; a scale that shows them dark is kept as a picture of its shades.
    /// </summary>
    private static ScreenImage Gray(JsonElement trace, JsonElement[] rows, int columns)
    {
        var image = ScreenImage.From(
            Tensor.Create([.. rows.SelectMany(PlotlyNumbers.Read)], [rows.Length, columns]),
            PlotlyNumbers.Read(trace, "zmin"), PlotlyNumbers.Read(trace, "zmax"));
        if (!ColorScale.EndsDark(trace)) return image;
        byte[] shades = [.. image.Samples.SelectMany(shade => Enumerable.Repeat((byte)(byte.MaxValue - shade), 3))];
        return ScreenImage.From(Tensor.Create(shades, [rows.Length, columns, 3]), black: null, white: null);
    }

    private static ScreenImage Color(JsonElement trace, JsonElement[] rows, int columns)
    {
        if (PlotlyText.Read(trace, "colormodel") is { } model and not "rgb")
        {
            throw new NotSupportedException(
                $"The kit reads a trace of type image only in the color model rgb, not {model}.");
        }
        byte[] samples =
        [
            .. rows.SelectMany(row => row.EnumerateArray()).SelectMany(PlotlyNumbers.Read).Select(
                byte.CreateSaturating),
        ];
        return ScreenImage.From(Tensor.Create(samples, [rows.Length, columns, 3]), black: null, white: null);
    }

    /// <summary>The layout's range where it is the image's, else the image's own ends.</summary>
    private static Axis AxisOf(JsonElement trace, JsonElement layout, string name, int pixels)
    {
        var (first, step) = (PlotlyNumbers.Read(trace, name + "0") ?? 0, PlotlyNumbers.Read(trace, "d" + name) ?? 1);
        var (min, max) = (first - step / 2, first + (pixels - 0.5) * step);
        if (!layout.TryGetProperty(name + "axis", out var json)) return new Axis(name, min, max);
        var label = PlotlyText.Read(json, "title") ?? name;
        var range = AxisReader.Range(json);
        var isReversed = range is null
            ? json.TryGetProperty("autorange", out var direction) && direction.ToString() == "reversed"
            : range[0] > range[1];
        double[] ends = isReversed ? [max, min] : [min, max];
        var isOwn =
            range?.Zip(ends, (given, own) => Math.Abs(given - own) <= Close * Math.Abs(max - min)).All(
                same => same) == true;
        return isOwn ? new Axis(label, range![0], range[1]) : new Axis(label, ends[0], ends[1]);
    }
}
