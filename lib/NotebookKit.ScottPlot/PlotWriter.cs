using NotebookKit.Figures;
using ScottPlot;
using ScottPlot.AxisPanels;
using ScottPlot.TickGenerators;
using Axis = NotebookKit.Figures.Axis;
using Palette = NotebookKit.Figures.Palette;

namespace NotebookKit;

/// <summary>A chart of the kit as a plot of ScottPlot.</summary>
internal sealed class PlotWriter
{
    private const float LineWidth = 2;
    private const float TickSpacing = 30;

    private const double BandOpacity = 0.15;
    private static readonly PixelPadding BesideTicks = new(8, 3);
    private static readonly PixelPadding Outside = new(4, 4);
    private readonly Plot _plot;
    private readonly Chart _chart;

    private PlotWriter(Chart chart)
    {
        PlotFont.Prepare();
        (_plot, _chart) = (new Plot(), chart);
    }

    public static Plot Write(Chart chart) => new PlotWriter(chart).Write();

    private Plot Write()
    {
        if (_chart.Image is { } image) PlotImage.Add(_plot, image, Extent);
        foreach (var series in _chart.Series) Add(series);
        AddWindow();
        AddGuides();
        if (_chart.Title is { } title) _plot.Title(title);
        Write((AxisBase)_plot.Axes.Bottom, _chart.X);
        Write((AxisBase)_plot.Axes.Left, _chart.Y);
        _plot.Axes.SetLimits(Extent.Left, Extent.Right, Extent.Bottom, Extent.Top);
        if (_chart.Strips.Count > 0) _plot.Axes.AddPanel(new StripPanel(_chart.Strips, _chart.X));
        if (_chart.Series.Count > 1) _plot.ShowLegend();
        if (_chart.Image is null) (_plot.Axes.Top.FrameLineStyle.Width, _plot.Axes.Right.FrameLineStyle.Width) = (0, 0);
        _plot.Layout.LayoutEngine = new PlotLayout(isImage: _chart.Image is not null);
        PlotFont.Watch(_plot);
        return _plot;
    }

    /// <summary>
    /// The ends of the axes as they are drawn. Rows of an image run downwards: their axis is upside down.
    /// </summary>
    private CoordinateRect Extent =>
        new(
            At(_chart.X, _chart.X.Min), At(_chart.X, _chart.X.Max), At(_chart.Y, _chart.Y.Min),
            At(_chart.Y, _chart.Y.Max));

    private double X(double value) => At(_chart.X, value);

    /// <summary>What lies below the axis ends at it; a logarithm has no 0.</summary>
    private double Y(double value) => _chart.Y.IsLogarithmic ? At(_chart.Y, Math.Max(value, _chart.Y.Min)) : value;

    /// <summary>ScottPlot's axes are linear: of a logarithmic one the exponents are drawn.</summary>
    private static double At(Axis axis, double value) => axis.IsLogarithmic ? Math.Log10(value) : value;

    private void Write(AxisBase drawn, Axis axis)
    {
        drawn.LabelText = axis.Label;
        (drawn.PaddingBetweenTickAndAxisLabels, drawn.PaddingOutsideAxisLabels) = (BesideTicks, Outside);
        if (axis.IsLogarithmic || axis.FixedTicks is not null)
        {
            var ticks = axis.TickValues(atMost: 10);
            drawn.SetTicks([.. ticks.Select(tick => At(axis, tick))], [.. ticks.Select(Ticks.Label)]);
        }
        else if (drawn.TickGenerator is NumericAutomatic generator) generator.MinimumTickSpacing = TickSpacing;
    }

    private void Add(Series series)
    {
        var color = Color.FromHex(Palette.Color(series.Color));
        if (series.Kind == SeriesKind.Bars) AddBars(series, color);
        else AddPoints(series, color);
    }

    /// <summary>A line that breaks where there is no value: one plottable for each run of values.</summary>
    private void AddPoints(Series series, Color color)
    {
        var name = _chart.Series.Count > 1 ? series.Name : "";
        foreach (var run in Runs(series))
        {
            var points = _plot.Add.Scatter(run, color);
            points.LineWidth = LineWidth;
            points.MarkerSize = run.Length == 1 ? (float)Series.DotSize : 0;
            points.LegendText = name;
            name = "";
        }
    }

    private IEnumerable<Coordinates[]> Runs(Series series)
    {
        var run = new List<Coordinates>();
        for (var point = 0; point < series.X.Count; point++)
        {
            if (series.HasPoint(point))
            {
                run.Add(new Coordinates(X(series.X[point]), Y(series.Y[point])));
                continue;
            }
            if (run.Count > 0) yield return [.. run];
            run.Clear();
        }
        if (run.Count > 0) yield return [.. run];
    }

    private void AddBars(Series series, Color color)
    {
        var plot = _plot.Add.Bars(series.DrawnBars.Select(bar => new ScottPlot.Bar
        {
            Position = (X(bar.Start) + X(bar.End)) / 2,
            Size = X(bar.End) - X(bar.Start),
            ValueBase = Y(0),
            Value = Y(bar.Height),
            LineWidth = 0,
            // Or its neighbour would shine through along the edge.
            FillStyle = new FillStyle { Color = color, AntiAlias = false },
        }).ToArray());
        if (_chart.Series.Count > 1) plot.LegendText = series.Name;
    }

    /// <summary>The window's stretch, and the line that climbs across it.</summary>
    private void AddWindow()
    {
        if (_chart.Window is not { } window) return;
        var color = Color.FromHex(Palette.Accent);
        _plot.Add.HorizontalSpan(X(window.Minimum), X(window.Maximum), color.WithOpacity(BandOpacity)).LineWidth = 0;
        var ramp = _plot.Add.Line(X(window.Minimum), Extent.Bottom, X(window.Maximum), Extent.Top);
        (ramp.LineColor, ramp.LineWidth) = (color, LineWidth);
    }

    private void AddGuides()
    {
        foreach (var guide in _chart.Guides.Where(guide => _chart.X.Holds(guide.X)))
        {
            _plot.Add.VerticalLine(X(guide.X), width: 1, Color.FromHex(Palette.Neutral), LinePattern.Dotted);
        }
        if (_chart.Guides.Count > 0) _plot.Axes.AddPanel(new GuidePanel(_chart.Guides));
    }
}
