using NotebookKit.Figures;
using ScottPlot;
using SkiaSharp;

namespace NotebookKit;

/// <summary>
/// Writes a plot's words in fonts of this machine that have their letters. ScottPlot takes one font for all of them,
/// which may lack Japanese; what is missing is looked for whenever the plot is drawn, so that later words are written
/// too.
/// </summary>
internal sealed class PlotFont : IRenderAction, ILegendLayout
{
    private static readonly Lazy<string?> Japanese = new(() => Installed(
        "Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic",
        "IPAGothic", "VL Gothic", "TakaoGothic"));

    private static readonly Lazy<string?> Latin =
        new(() => Installed("Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", "Liberation Sans"));
    private readonly ILegendLayout _legend;

    private PlotFont(ILegendLayout legend) => _legend = legend;

    /// <summary>Gives new plots a font without serifs, unless somebody has chosen one.</summary>
    public static void Prepare()
    {
        if (Fonts.Default == Fonts.System && Latin.Value is { } family) Fonts.Default = family;
    }

    /// <summary>Has the plot write its words in fonts that have their letters from now on.</summary>
    public static void Watch(Plot plot)
    {
        if (plot.Legend.Layout is PlotFont) return;
        var font = new PlotFont(plot.Legend.Layout);
        plot.Legend.Layout = font;
        plot.RenderManager.RenderActions.Insert(0, font);
    }

    /// <summary>Before the room for the words is measured.</summary>
    public void Render(RenderPack rp)
    {
        var axes = rp.Plot.Axes;
        Fit(axes.Title.Label, axes.Title.Label.Text);
        foreach (var axis in axes.GetAxes())
        {
            Fit(axis.Label, axis.Label.Text);
            Fit(axis.TickLabelStyle, string.Concat(axis.TickGenerator.Ticks.Select(tick => tick.Label)));
        }
        foreach (var label in rp.Plot.GetPlottables().OfType<LabelStyleProperties>())
        {
            Fit(label.LabelStyle, label.LabelText);
        }
    }

    /// <summary>A legend makes its words anew whenever it is drawn.</summary>
    public LegendLayout GetLayout(Legend legend, LegendItem[] items, PixelSize maxSize, Paint paint)
    {
        foreach (var item in items) Fit(item.LabelStyle, item.LabelText);
        return _legend.GetLayout(legend, items, maxSize, paint);
    }

    /// <summary>Before the text is measured or drawn.</summary>
    public static void Fit(LabelStyle label, string text)
    {
        if (Japanese.Value is not { } family) return;
        if (label.FontName != family)
        {
            var given = label.Font ?? Fonts.GetTypeface(label.FontName, label.Bold, label.Italic);
            if (!TextWidth.HasSquares(text) || given.ContainsGlyphs(text)) return;
            (label.Font, label.FontName) = (null, family);
        }
        Lower(label);
    }

    /// <summary>
    /// ScottPlot lifts a text from the bottom of its place by the depth of the deepest letter that its font has. In a
    /// Japanese font that is as much as a line: the text would be cut off above.
    /// </summary>
    private static void Lower(LabelStyle label)
    {
        using var font = new SKFont(Fonts.GetTypeface(label.FontName, label.Bold, label.Italic), label.FontSize);
        var (sin, cos) = MathF.SinCos(label.Rotation * MathF.PI / 180);
        var lower = font.Metrics.Bottom - font.Metrics.Descent;
        (label.OffsetX, label.OffsetY) = (-sin * lower, cos * lower);
    }

    private static string? Installed(params string[] families) =>
        families.Intersect(SKFontManager.Default.FontFamilies).FirstOrDefault();
}
