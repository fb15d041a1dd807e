using Microsoft.Playwright;
using NotebookKit.TestFigures;
using NotebookKit.TestSupport;
using Plotly.NET;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>Pages in a browser that has no network.</summary>
[RunsInCI("a browser")]
public sealed class OfflineTests
{
    private static readonly Dictionary<string, (string Drawn, int Count)> Drawings = new()
    {
        ["histogram"] = (".bars .point path", 256),
        ["lines"] = (".scatterlayer .js-line", 2),
        ["image-mm"] = (".heatmaplayer image", 1),
        ["image-color"] = (".imagelayer image", 1),
    };

    [Fact]
    public async Task ToOfflineHtml_EveryKindOfTrace_IsDrawnWithoutARequest()
    {
        await using var browser = await Browser.LaunchAsync();
        using var folder = new TemporaryFolder();
        foreach (var (kind, (drawn, count)) in Drawings)
        {
            var chart = SampleFigures.Kinds[kind]().ToPlotlyNet();
            var file = folder.File(kind + ".html");
            await File.WriteAllTextAsync(file, chart.ToOfflineHtml(), TestContext.Current.CancellationToken);
            var page = await browser.NewPageAsync(760, 620);
            var faults = new List<string>();
            page.PageError += (_, error) => faults.Add(error);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await Assertions.Expect(page.Locator(drawn)).ToHaveCountAsync(count);
            Assert.Empty(faults);
            await Browser.ScreenshotAsync(page.Locator("body"), $"plotlynet-{kind}");
            if (kind == "image-mm")
            {
                var box = (await page.Locator(drawn).BoundingBoxAsync())!;
                Assert.Equal(20 * 0.7 / (30 * 0.3), box.Height / box.Width, 0.03);
            }
        }
        Assert.All(browser.Requests, request => Assert.Contains(request.Scheme, (string[])["file", "data", "blob"]));
    }

    [Fact]
    public void ToOfflineHtml_OfAChart_LeavesItsOwnReferenceAlone()
    {
        var chart = SampleFigures.Kinds["lines"]().ToPlotlyNet();
        var before = GenericChart.toEmbeddedHTML(chart).Length;
        Assert.True(chart.ToOfflineHtml().Length > 3_000_000);
        Assert.Equal(before, GenericChart.toEmbeddedHTML(chart).Length);
    }
}
