using Microsoft.Playwright;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The kit's figures as VS Code's own renderer draws them.</summary>
[RunsInCI("VS Code's renderer by npm")]
public sealed class RenderersPageTests(SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    [Theory]
    [InlineData("light", 1280)]
    [InlineData("dark", 390)]
    public async Task Figures_OfEveryKind_AreDrawnWithinThePage(string theme, int width)
    {
        await using var renderers = await RenderersPage.OpenAsync(browser, theme, width);
        foreach (var (kind, sample) in SampleChart.Kinds)
        {
            await renderers.DrawAsync(sample.Figure().ToPlotlyJson());

            await Expect(renderers.Page.Locator(sample.Drawn)).ToHaveCountAsync(sample.Count);
            Assert.Equal(width - 16, (await BoxAsync(renderers.Page.Locator(".main-svg").First)).Width);
            await renderers.Page.Locator(".plot-container").HoverAsync();
            var (buttons, plot) = (
                await BoxAsync(renderers.Page.Locator(".modebar").First),
                await BoxAsync(renderers.Page.Locator(".nsewdrag").First));
            Assert.InRange(buttons.Y + buttons.Height, 0, plot.Y);
            await Browser.ScreenshotAsync(renderers.Page.Locator("body"), $"renderers-{kind}-{width}-{theme}");
        }
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Buttons_UnderThePointer_HaveThePageBehindThem(string theme)
    {
        await using var renderers = await RenderersPage.OpenAsync(browser, theme, 1280);
        var page = renderers.Page;
        await renderers.DrawAsync(SampleChart.Kinds["ramps"].Figure().ToPlotlyJson());

        await page.Locator(".plot-container").HoverAsync();

        var group = page.Locator(".modebar-group").First;
        await Expect(group).ToBeVisibleAsync();
        await Expect(group).ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
    }

    [Fact]
    public async Task Strips_OfARamp_LieBetweenThePlotAndItsAxisFromEndToEnd()
    {
        await using var renderers = await RenderersPage.OpenAsync(browser, "light", 1280);
        var page = renderers.Page;
        await renderers.DrawAsync(SampleChart.Kinds["ramps"].Figure().ToPlotlyJson());

        var plot = await BoxAsync(page.Locator(".cartesianlayer .bglayer, .bg").First);
        var numbers = await BoxAsync(page.Locator(".xtick text").First);
        var strips = await Task.WhenAll(
            (await page.Locator(".imagelayer image").AllAsync()).Select(BoxAsync));

        Assert.Equal(2, strips.Length);
        Assert.All(strips, strip => Assert.InRange(strip.Y, plot.Y + plot.Height, numbers.Y - strip.Height));
        Assert.All(strips, strip => Assert.Equal((plot.X, plot.Width), (strip.X, strip.Width)));
        Assert.InRange(strips[1].Y, strips[0].Y + strips[0].Height, numbers.Y);
    }

    /// <summary>
    /// The window 40/80 is black up to 0, white from 80, and rises in between; the axis is from −20 to 100.
    /// </summary>
    [Fact]
    public async Task Strips_OfARamp_HaveTheGraysOfItsWindow()
    {
        await using var renderers = await RenderersPage.OpenAsync(browser, "light", 1280);
        var page = renderers.Page;
        await renderers.DrawAsync(SampleChart.Kinds["ramp"].Figure().ToPlotlyJson());

        var grays = await page.Locator(".imagelayer image").EvaluateAsync<int[]>("""
            async image => {
                const picture = new Image();
                picture.src = image.href.baseVal;
                await picture.decode();
                const canvas = new OffscreenCanvas(picture.width, 1), context = canvas.getContext('2d');
                context.drawImage(picture, 0, 0);
                return [...context.getImageData(0, 0, picture.width, 1).data].filter((_, index) => index % 4 === 0);
            }
            """);

        Assert.Equal(
            Enumerable.Range(0, 256).Select(step => Math.Clamp((-20 + 120 * step / 255.0) / 80 * 255, 0, 255)),
            grays.Select(gray => (double)gray),
            (one, other) => Math.Abs(one - other) <= 0.5);
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator element) =>
        await element.BoundingBoxAsync() ?? throw new InvalidOperationException("The element is not to be seen.");
}
