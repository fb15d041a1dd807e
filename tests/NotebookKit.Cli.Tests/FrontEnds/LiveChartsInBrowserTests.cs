using Microsoft.Playwright;
using NotebookKit.Cli.Tests.Run;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The charts of Plotly.NET on the lecture's pages, in a browser without a network.</summary>
[RunsInCI("a browser")]
public sealed class LiveChartsInBrowserTests(WholeLecture lecture)
{
    [Theory]
    [InlineData("03-window", 1, 1280, ColorScheme.Light)]
    [InlineData("03-window", 1, 390, ColorScheme.Dark)]
    [InlineData("04-ct-values", 2, 1280, ColorScheme.Dark)]
    [InlineData("04-ct-values", 2, 390, ColorScheme.Light)]
    [InlineData("06-save-png", 2, 1280, ColorScheme.Light)]
    [InlineData("06-save-png", 2, 390, ColorScheme.Dark)]
    [InlineData("10-plotly-and-scottplot", 5, 1280, ColorScheme.Light)]
    [InlineData("10-plotly-and-scottplot", 5, 390, ColorScheme.Dark)]
    public async Task Charts_ScrolledTo_AreDrawnOfflineAndFitThePage(
        string notebook, int charts, int width, ColorScheme theme)
    {
        await lecture.RunAsync();
        await using var browser = await Browser.LaunchAsync();
        var page = await browser.NewPageAsync(
            new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = theme });
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(new Uri(Path.Combine(lecture.Folder, notebook + ".html")).AbsoluteUri);

        var places = page.Locator(".rich:has([data-chart]), .rich:has(.live-chart)");
        await Assertions.Expect(places).ToHaveCountAsync(charts);
        for (var place = 0; place < charts; place++)
        {
            await places.Nth(place).ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(places.Nth(place).Locator(".main-svg").First).ToBeVisibleAsync();
            await Browser.ScreenshotAsync(places.Nth(place), $"live-{notebook}-{place}-{width}-{theme}");
        }

        Assert.Empty(faults);
        Assert.All(browser.Requests, request => Assert.Contains(request.Scheme, (string[])["file", "data", "blob"]));
        Assert.True(await page.EvaluateAsync<bool>(
            "[...document.querySelectorAll('.live-chart')].every(chart => chart.parentElement.scrollWidth <= " +
            "chart.parentElement.clientWidth)"));
    }

    [Fact]
    public async Task Image_UnderThePointer_TellsItsCtValue()
    {
        await lecture.RunAsync();
        await using var browser = await Browser.LaunchAsync();
        var page = await browser.NewPageAsync(1280, 900);
        await page.GotoAsync(new Uri(Path.Combine(lecture.Folder, "04-ct-values.html")).AbsoluteUri);
        var place = page.Locator(".rich:has([data-chart]), .rich:has(.live-chart)").First;
        await place.ScrollIntoViewIfNeededAsync();
        var image = place.Locator(".heatmaplayer image");
        await Assertions.Expect(image).ToHaveCountAsync(1);

        // The middle of row 246, column 150: the liver, whose mean is 55 HU with a deviation of 10.
        var box = (await image.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(
            (float)(box.X + box.Width * 150.5 / 512), (float)(box.Y + box.Height * 246.5 / 512));

        var hover = page.Locator(".live-chart .hoverlayer .hovertext").First;
        await Assertions.Expect(hover).ToBeVisibleAsync();
        var value = (await hover.TextContentAsync())!.Split("z: ")[1];
        Assert.InRange(double.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 10, 100);
    }
}
