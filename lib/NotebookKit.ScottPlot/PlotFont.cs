using NotebookKit.Figures;
using ScottPlot;
using ScottPlot.Plottables;
using SkiaSharp;

namespace NotebookKit;

/// <summary>Writes a plot's words in a font of this machine that has their letters: what ScottPlot takes by itself may lack Japanese.</summary>
internal static class PlotFont
{
    private static readonly string[] Japanese =
        ["Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "IPAGothic", "VL Gothic", "TakaoGothic"];

    private static readonly string[] Latin = ["Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Liberation Sans"];

    public static void Set(Plot plot, Chart chart)
    {
        var wanted = Words(chart).Any(TextWidth.HasSquares) ? Japanese : Latin;
        if (wanted.Intersect(SKFontManager.Default.FontFamilies).FirstOrDefault() is not { } family) return;
        plot.Font.Set(family);
        foreach (var label in plot.GetPlottables<Text>()) label.LabelFontName = family;
    }

    private static IEnumerable<string> Words(Chart chart) =>
    [
        chart.Title ?? "", chart.X.Label, chart.Y.Label, .. chart.X.TickNames ?? [],
        .. chart.Series.Select(series => series.Name), .. chart.Guides.Select(guide => guide.Label),
    ];
}
