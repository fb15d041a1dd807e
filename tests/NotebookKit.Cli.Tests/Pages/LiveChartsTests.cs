using NotebookKit.Cli.Pages;

namespace NotebookKit.Cli.Tests.Pages;

public sealed class LiveChartsTests
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    [Fact]
    public void Chart_OfPlotlyNet_StandsBesideItsDrawing_AndCannotEndItsScript()
    {
        var html = LiveCharts.Source(new Dictionary<string, string>
        {
            ["text/html"] = "<svg/>",
            [Plotly] = """{"data":[{"name":"</script><b>肺"}],"layout":{}}""",
        });

        Assert.StartsWith("<script type=\"application/json\" data-chart>", html);
        Assert.Equal(1, html.Split("</script>").Length - 1);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_OfTheKit_StaysADrawing() => Assert.Empty(LiveCharts.Source(new Dictionary<string, string>
    {
        ["text/html"] = "<svg/>",
        ["image/svg+xml"] = "<svg/>",
        [Plotly] = """{"data":[],"layout":{}}""",
    }));

    [Fact]
    public void Output_WithoutAChart_IsNone()
    {
        Assert.Empty(LiveCharts.Source(new Dictionary<string, string> { ["text/html"] = "<b>text</b>" }));
        Assert.Empty(LiveCharts.Source(
            new Dictionary<string, string> { ["text/html"] = "<b>text</b>", [Plotly] = "not JSON" }));
    }

    [Fact]
    public void Scripts_OfAPageWithoutCharts_AreNone() =>
        Assert.Equal("", LiveCharts.Scripts("<p>no chart</p>", new AllowedScripts()));

#if PLOTS
    [Fact]
    public void Scripts_OfAPageWithCharts_HoldPlotlyOnce()
    {
        var scripts = LiveCharts.Scripts(
            "<script data-chart>{}</script><script data-chart>{}</script>", new AllowedScripts());

        Assert.Equal(1, scripts.Split("* plotly.js v").Length - 1);
        Assert.InRange(scripts.Length, 3_000_000, 4_000_000);
    }
#endif
}
