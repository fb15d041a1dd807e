using System.Globalization;
using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>Draws an image with axes: pixels, or millimetres where the spacing is known.</summary>
internal static class ImageChart
{
    /// <exception cref="ArgumentException">A spacing that is not two numbers above 0.</exception>
    public static ChartFigure Draw(ScreenImage image, IReadOnlyList<double>? spacing, string? title)
    {
        if (spacing is not (null or [> 0, > 0]))
        {
            throw new ArgumentException(
                "The spacing is two numbers above 0, from row to row and from column to column; it is " +
                $"[{string.Join(", ", spacing!)}].",
                nameof(spacing));
        }
        var (rowStep, columnStep) = spacing is null ? (1, 1) : (spacing[0], spacing[1]);
        // The first pixel's centre is at 0, as its index and as the patient's coordinates have it; rows run downwards.
        var x = new Axis(Label(new("column", "列"), spacing), -columnStep / 2, (image.Columns - 0.5) * columnStep);
        var y = new Axis(Label(new("row", "行"), spacing), (image.Rows - 0.5) * rowStep, -rowStep / 2);
        return new ChartFigure(new Chart(title, x, y, [])
        {
            Image = image,
            Summary = Describe(image, title, x, y),
        });
    }

    private static string Describe(ScreenImage image, string? title, Axis x, Axis y)
    {
        var name = title is null ? "" : title + new LocalText(": ", "：");
        return new LocalText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}image {image.Columns}×{image.Rows}, {x.Label} {x.Min} to {x.Max}, " +
                $"{y.Label} {y.Max} to {y.Min}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}画像 {image.Columns}×{image.Rows}、{x.Label} {x.Min} から {x.Max}、" +
                $"{y.Label} {y.Max} から {y.Min}")).ToString();
    }

    private static string Label(LocalText direction, IReadOnlyList<double>? spacing) =>
        $"{direction} ({(spacing is null ? new LocalText("pixel", "画素") : new LocalText("mm", "mm"))})";
}
