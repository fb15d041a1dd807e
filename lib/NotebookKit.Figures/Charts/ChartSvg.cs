using System.Text;
using System.Xml.Linq;
using NotebookKit.Png;
using static NotebookKit.Figures.Svg;

namespace NotebookKit.Figures;

/// <summary>Draws a chart as SVG that needs no script, font or style from elsewhere.</summary>
internal sealed class ChartSvg
{
    private const double WidestChart = 640;
    private const double ChartHeight = 260;
    private const double HighestImage = 480;
    private const double NarrowestLeft = 72;
    private const double LeftBesideTicks = 32;
    private const double TitleSize = 15;
    private const double TextSize = 13;
    private const double Right = 20;
    private const double StripHeight = 14;
    private const double LegendLine = 20;
    private const double LabelLine = 16;
    private const double LabelSize = 12;
    private readonly Chart _chart;
    private readonly double _top;

    private ChartSvg(Chart chart)
    {
        _chart = chart;
        Left = NarrowestLeft;
        Left = Math.Max(Left, LeftBesideTicks + YTicks.Max(tick => TextWidth.Of(Ticks.Label(tick), TextSize)));
        _top = 14 + (chart.Title is null ? 0 : 26) + (HasLegend ? LegendLine * chart.Series.Count : 0) + LabelsHeight;
    }

    /// <param name="chart">What to draw.</param>
    /// <param name="onCard">
    /// True for a document of its own: dark on a white card. False inside a page: the page's own text colour on
    /// its own background, be it light or dark.
    /// </param>
    public static XElement Draw(Chart chart, bool onCard) => new ChartSvg(chart).Draw(onCard);

    /// <summary>
    /// As wide as the labels of the y axis need; their number is that of a plot with the least room for them.
    /// </summary>
    private double Left { get; }

    private double PlotRight => Left + PlotWidth;

    /// <summary>A narrow image is no reason to cut off the words around it.</summary>
    private double Width => Math.Max(PlotRight + Right, Math.Min(WidestChart, WidestWord + Right));

    private double WidestWord =>
        Math.Max(TitleWidth, PlotRight - PlotWidth / 2 + TextWidth.Of(_chart.X.Label, TextSize) / 2);

    private double TitleWidth => TextWidth.Of(_chart.Title ?? "", TitleSize);

    private double PlotWidth =>
        Math.Min(WidestChart - Left - Right, _chart.Image is null ? double.MaxValue : HighestImage / Steepness);

    private double PlotHeight => _chart.Image is null ? ChartHeight : PlotWidth * Steepness;

    /// <summary>How high an image is for its width, in the unit of the axes.</summary>
    private double Steepness => Math.Abs((_chart.Y.Max - _chart.Y.Min) / (_chart.X.Max - _chart.X.Min));

    private bool HasLegend => _chart.Series.Count > 1;

    private double LabelsHeight => _chart.Guides.Count > 0 ? LabelLine : 0;

    private double Bottom => _top + PlotHeight;

    private double StripsTop => Bottom + 8;

    private double AxisTop =>
        StripsTop - 8 + (_chart.Strips.Count == 0 ? 0 : _chart.Strips.Count * (StripHeight + 3) + 8);

    private double Height => AxisTop + 48;

    private XElement Draw(bool onCard)
    {
        var svg = Root(Width, Height, _chart.Summary);
        if (onCard)
        {
            svg.SetAttributeValue("color", "#222222");
            svg.Add(Rectangle(0, 0, Width, Height, "#ffffff"));
        }
        svg.Add(
            Title(), Legend(), Image(), Grid(), _chart.Series.SelectMany(Draw), Window(), Guides(), Strips(), XAxis(),
            YAxis());
        return svg;
    }

    private double X(double value) => Left + Math.Clamp(_chart.X.Position(value), 0, 1) * PlotWidth;

    private double Y(double value) => Bottom - Math.Clamp(_chart.Y.Position(value), 0, 1) * PlotHeight;

    private XElement? Title() => _chart.Title is null ? null : Text(
        Width / 2, 22, _chart.Title, "middle", Math.Min(TitleSize, TitleSize * (Width - Right) / TitleWidth));

    private IEnumerable<XElement> Legend()
    {
        if (!HasLegend) yield break;
        var y = _top - LabelsHeight - 14 - LegendLine * (_chart.Series.Count - 1);
        foreach (var series in _chart.Series)
        {
            yield return Line(Left, y, Left + 24, y, Palette.Color(series.Color), 3);
            yield return Text(Left + 32, y + 4, series.Name, "start");
            y += LegendLine;
        }
    }

    private XElement? Image() =>
        _chart.Image is null ? null : Picture(Left, _top, PlotWidth, PlotHeight, _chart.Image.ToPng());

    private IEnumerable<XElement> Grid() =>
        _chart.Image is not null ? [] : YTicks.Select(
            tick => Faint(Line(Left, Y(tick), PlotRight, Y(tick), "currentColor", 1), 0.15));

    private IEnumerable<XElement> Window()
    {
        if (_chart.Window is not { } window) yield break;
        var (start, end) = (Clip(window.Minimum), Clip(window.Maximum));
        yield return Faint(Rectangle(X(start), _top, X(end) - X(start), PlotHeight, Palette.Accent), 0.15);
        yield return Line(X(start), Climbed(start), X(end), Climbed(end), Palette.Accent, 2);

        double Clip(double value) => Math.Clamp(value, _chart.X.Min, _chart.X.Max);
        double Climbed(double value) => Bottom - PlotHeight * (value - window.Minimum) / window.Width;
    }

    private IEnumerable<XElement> Guides()
    {
        var visible = _chart.Guides.Where(guide => guide.X >= _chart.X.Min && guide.X <= _chart.X.Max);
        var freeFrom = 0.0;
        foreach (var guide in visible)
        {
            yield return Faint(Dotted(Line(X(guide.X), _top, X(guide.X), Bottom, "currentColor", 1)), 0.6);
            var half = TextWidth.Of(guide.Label, LabelSize) / 2;
            var middle = Math.Min(X(guide.X), Width - half);
            if (middle - half < freeFrom) continue;
            yield return Text(middle, _top - 5, guide.Label, "middle", LabelSize);
            freeFrom = middle + half;
        }
    }

    private IEnumerable<XElement> Draw(Series series) => series.Kind switch
    {
        SeriesKind.Bars => [Bars(series)],
        _ when series.HasLonePoints => [Curve(series), Dots(series)],
        _ => [Curve(series)],
    };

    /// <summary>A line that breaks where there is no value.</summary>
    private XElement Curve(Series series)
    {
        var path = new StringBuilder();
        var isDrawing = false;
        for (var point = 0; point < series.X.Count; point++)
        {
            if (series.HasPoint(point))
            {
                path.Append(isDrawing ? 'L' : 'M').Append(Point(X(series.X[point]), Y(series.Y[point])));
            }
            isDrawing = series.HasPoint(point);
        }
        return Path(path.ToString(), stroke: Palette.Color(series.Color));
    }

    /// <summary>
    /// The points that the line would leave out. Lines of no length with round ends are dots, all in one element.
    /// </summary>
    private XElement Dots(Series series)
    {
        var dots = Enumerable.Range(0, series.X.Count).Where(series.IsLone).Select(
            point => $"M{Point(X(series.X[point]), Y(series.Y[point]))}h0");
        return RoundEnds(Path(string.Concat(dots), stroke: Palette.Color(series.Color)), Series.DotSize);
    }

    /// <summary>All bars are one outline: a thousand rectangles would be slow to show.</summary>
    private XElement Bars(Series series)
    {
        var ground = Y(Math.Clamp(0, _chart.Y.Min, _chart.Y.Max));
        var outline = series.Y.Select(
            (y, bar) => $"L{Point(X(series.X[bar]), Y(y))}H{Number(X(series.X[bar + 1]))}");
        return Path(
            $"M{Point(X(series.X[0]), ground)}{string.Concat(outline)}V{Number(ground)}Z",
            fill: Palette.Color(series.Color));
    }

    private IEnumerable<XElement> Strips()
    {
        var y = StripsTop;
        foreach (var strip in _chart.Strips)
        {
            yield return Picture(
                Left, y, PlotWidth, StripHeight, PngEncoder.EncodeGray(strip.Shades, strip.Shades.Length, 1));
            yield return Faint(Outline(Left, y, PlotWidth, StripHeight), 0.3);
            yield return Line(
                Left - 8, y + StripHeight / 2, Left - 2, y + StripHeight / 2, Palette.Color(strip.Color), 3);
            y += StripHeight + 3;
        }
    }

    private IEnumerable<XElement> XAxis()
    {
        yield return Line(Left, AxisTop, PlotRight, AxisTop, "currentColor", 1);
        foreach (var tick in XTicks)
        {
            yield return Line(X(tick), AxisTop, X(tick), AxisTop + 5, "currentColor", 1);
            yield return Text(X(tick), AxisTop + 19, Ticks.Label(tick), "middle");
        }
        yield return Text(Left + PlotWidth / 2, AxisTop + 40, _chart.X.Label, "middle");
    }

    private IEnumerable<XElement> YAxis()
    {
        yield return Line(Left, _top, Left, Bottom, "currentColor", 1);
        foreach (var tick in YTicks) yield return Text(Left - 8, Y(tick) + 4, Ticks.Label(tick), "end");
        yield return Turned(Text(16, _top + PlotHeight / 2, _chart.Y.Label, "middle"), -90, 16, _top + PlotHeight / 2);
    }

    /// <summary>As many as there is room for: about one in 60 pixels.</summary>
    private IReadOnlyList<double> XTicks => _chart.X.TickValues(Math.Clamp((int)(PlotWidth / 60), 2, 8));

    private IReadOnlyList<double> YTicks => _chart.Y.TickValues(Math.Clamp((int)(PlotHeight / 20), 2, 6));
}
