namespace NotebookKit.Figures;

/// <summary>
/// What a chart shows, before it is drawn by the kit (<see cref="ChartSvg"/>) or by Plotly (<see cref="PlotlyJson"/>).
/// </summary>
internal sealed record Chart(string? Title, Axis X, Axis Y, IReadOnlyList<Series> Series)
{
    /// <summary>A window drawn over the chart: its range, and the line that climbs across it.</summary>
    public Window? Window { get; init; }

    /// <summary>Values of the x axis that are named.</summary>
    public IReadOnlyList<Guide> Guides { get; init; } = [];

    /// <summary>An image that fills the plot behind the series; its proportions are those of the axes.</summary>
    public ScreenImage? Image { get; init; }

    /// <summary>Strips of gray below the chart: the brightness, 0 to 255, of each x.</summary>
    public IReadOnlyList<GrayStrip> Strips { get; init; } = [];

    /// <summary>The chart in words.</summary>
    public required string Summary { get; init; }

    /// <summary>
    /// This chart and the series of another. Where one of them has an image, its axes stay, which end where the image
    /// does; what reaches out of it is not shown.
    /// </summary>
    public Chart With(Chart other)
    {
        var framed = Image is not null ? this : other.Image is not null ? other : null;
        var (x, y) = framed is null ? (X.Over(other.X), Y.Over(other.Y)) : (framed.X, framed.Y);
        IEnumerable<Series> series =
            [.. Series, .. other.Series.Select(series => series with { Color = Series.Count + series.Color })];
        return this with
        {
            X = x,
            Y = y,
            Image = framed?.Image,
            Series = [.. framed is null ? series : series.Select(one => one.Within(x, y))],
            Guides = [.. Guides, .. other.Guides],
            Window = Window ?? other.Window,
            Summary = Summary + Environment.NewLine + other.Summary,
        };
    }
}
