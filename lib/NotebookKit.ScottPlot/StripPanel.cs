using NotebookKit.Figures;
using NotebookKit.Png;
using ScottPlot;
using ScottPlot.Panels;
using Axis = NotebookKit.Figures.Axis;
using Palette = NotebookKit.Figures.Palette;

namespace NotebookKit;

/// <summary>Strips of gray below the data: the brightness of each value of the x axis.</summary>
internal sealed class StripPanel : PanelBase
{
    private const float Gap = 3;
    private const float StripHeight = 14;
    private const float Room = 8;

    private readonly (Image Picture, Color Color)[] _strips;
    private readonly Axis _x;

    /// <param name="strips">The strips, the upper one first.</param>
    /// <param name="x">The axis as it was when the strips were made: they end where it does.</param>
    public StripPanel(IReadOnlyList<GrayStrip> strips, Axis x)
    {
        _strips =
        [
            .. strips.Select(
                strip =>
                    (
                        new Image(PngEncoder.EncodeGray(strip.Shades, strip.Shades.Length, 1)),
                        Color.FromHex(Palette.Color(strip.Color)))),
        ];
        _x = x;
        Edge = Edge.Bottom;
    }

    public override float Measure(Paint paint) => IsVisible ? Room + _strips.Length * (StripHeight + Gap) : 0;

    public override void Render(RenderPack rp, float size, float offset)
    {
        if (!IsVisible) return;
        var panel = GetPanelRect(rp.DataRect, size, offset, rp.Paint);
        var (left, right) =
            (rp.Plot.Axes.Bottom.GetPixel(_x.Min, rp.DataRect), rp.Plot.Axes.Bottom.GetPixel(_x.Max, rp.DataRect));
        var top = panel.Top + Room;
        foreach (var (picture, color) in _strips)
        {
            var frame = new PixelRect(panel.Left, panel.Right, top + StripHeight, top);
            // The axis may have been moved since: what reaches out of it is not seen.
            rp.CanvasState.Save();
            rp.CanvasState.Clip(frame);
            picture.Render(rp.Canvas, new PixelRect(left, right, frame.Bottom, frame.Top), rp.Paint, antiAlias: false);
            rp.CanvasState.Restore();
            Drawing.DrawRectangle(
                rp.Canvas, frame, rp.Paint, new LineStyle { Color = Colors.Black.WithOpacity(0.3), Width = 1 });
            var mark = new PixelLine(frame.Left - 8, frame.VerticalCenter, frame.Left - 2, frame.VerticalCenter);
            Drawing.DrawLine(rp.Canvas, rp.Paint, mark, new LineStyle { Color = color, Width = 3 });
            top += StripHeight + Gap;
        }
    }
}
