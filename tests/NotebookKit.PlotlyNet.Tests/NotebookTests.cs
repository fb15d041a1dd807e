using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.PlotlyNet.Tests;

public sealed class NotebookTests
{
    [Fact]
    public async Task Cell_ThatEndsWithAChart_ShowsItOffline()
    {
        var shown = await AdapterCells.ShowAsync(
            "Plotly.NET.CSharp, 0.14.0", "NotebookKit.PlotlyNet", "Line(new[] { 1, 4, 9 }).ToPlotlyNet()");
        Assert.Equal(["text/html", "application/vnd.plotly.v1+json", "text/plain"], shown.Keys);
        Assert.StartsWith("<iframe", shown["text/html"]);
        Assert.DoesNotContain("src=&quot;https://cdn", shown["text/html"]);
        await AssertIsDrawnAsync(shown["text/html"], ".scatterlayer .js-line");
        Assert.Equal(
            [1, 4, 9], Sample.Numbers(JsonNode.Parse(shown["application/vnd.plotly.v1+json"])!["data"]![0]!["y"]));
        Assert.Equal("chart of Plotly.NET: scatter", shown["text/plain"]);
    }

    /// <summary>Twice in one page, as two outputs of a notebook.</summary>
    private static async Task AssertIsDrawnAsync(string html, string drawn)
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await browser.NewPageAsync(760, 1000);
        await page.SetContentAsync($"<!DOCTYPE html><html><body>{html}{html}</body></html>");
        foreach (var place in (int[])[0, 1])
        {
            await Assertions.Expect(page.Locator("iframe").Nth(place).ContentFrame.Locator(drawn)).ToHaveCountAsync(1);
        }
        Assert.All(browser.Requests, request => Assert.Contains(request.Scheme, (string[])["about", "data", "blob"]));
    }
}
