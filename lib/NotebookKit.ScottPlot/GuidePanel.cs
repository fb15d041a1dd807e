using NotebookKit.Figures;
using ScottPlot;
using ScottPlot.Panels;

namespace NotebookKit;

/// <summary>The names of values of the x axis, above the data.</summary>
internal sealed class GuidePanel : PanelBase
{
    private const float Room = 18;
    private const float Gap = 4;
    private readonly IReadOnlyList<Guide> _guides;
    private readonly LabelStyle _label = new() { FontSize = 12, Alignment = Alignment.LowerCenter };

    /// <param name="guides">The values, ascending, and their names.</param>
    public GuidePanel(IReadOnlyList<Guide> guides)
    {
        _guides = guides;
        Edge = Edge.Top;
    }

    public override float Measure(Paint paint) => IsVisible ? Room : 0;

    /// <summary>A name that has no room beside the one before it is left out.</summary>
    public override void Render(RenderPack rp, float size, float offset)
    {
        if (!IsVisible) return;
        var axis = rp.Plot.Axes.Bottom;
        var freeFrom = rp.FigureRect.Left;
        var (first, last) = (Math.Min(axis.Min, axis.Max), Math.Max(axis.Min, axis.Max));
        foreach (var guide in _guides.Where(guide => guide.X >= first && guide.X <= last))
        {
            PlotFont.Fit(_label, guide.Label);
            var half = _label.Measure(guide.Label, rp.Paint).Width / 2;
            var middle = Math.Min(axis.GetPixel(guide.X, rp.DataRect), rp.FigureRect.Right - half);
            if (middle - half < freeFrom) continue;
            _label.Render(rp.Canvas, new Pixel(middle, rp.DataRect.Top - offset), rp.Paint, guide.Label);
            freeFrom = middle + half + Gap;
        }
    }
}
