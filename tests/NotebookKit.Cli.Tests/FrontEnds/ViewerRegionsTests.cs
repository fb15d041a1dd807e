using FellowOakDicom;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using NotebookKit.Viewing;
using static Microsoft.Playwright.Assertions;
using static NotebookKit.Notebook;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>Regions of interest in the viewer, judged by what pydicom and NumPy compute of the same pixels.</summary>
[RunsInCI("a browser")]
public sealed class ViewerRegionsTests(SharedBrowser browser) : IClassFixture<SharedBrowser>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Brain01", 200, 250, 30)]
    [InlineData("Abdomen01", 150, 246, 12)]
    [InlineData("Lung01", 300, 200, 60)]
    [InlineData("Lung03", 500, 256, 40)] // beyond the right edge
    public async Task Circle_DrawnByMouse_HasNumPysNumbers(string name, int column, int row, int radius)
    {
        var viewer = await OpenAsync(name);
        await viewer.Button("circle").ClickAsync();

        await viewer.DragAsync((column, row), (column + radius * 0.6, row - radius * 0.8));

        var region = Assert.Single(await RegionsAsync(viewer));
        Assert.Equal((column, row), (region.X, region.Y));
        Assert.Equal(radius, region.Radius, 0.6);
        AssertAreNumPys(region.In(Slice(name)), region);
    }

    [Theory]
    [InlineData("Brain01", 200, 250, 230, 290)]
    [InlineData("Lung02", 300, 200, 250, 100)] // to the upper left
    [InlineData("Brain01", 9, 9, 400, 200)] // with padding
    public async Task Rectangle_DrawnByMouse_HasNumPysNumbers(string name, int fromX, int fromY, int toX, int toY)
    {
        var viewer = await OpenAsync(name);
        await viewer.Button("rectangle").ClickAsync();

        await viewer.DragAsync((fromX, fromY), (toX, toY));

        var region = Assert.Single(await RegionsAsync(viewer));
        Assert.Equal(
            (Math.Min(fromX, toX), Math.Min(fromY, toY), Math.Max(fromX, toX), Math.Max(fromY, toY)),
            (region.Left, region.Top, region.Right, region.Bottom));
        Assert.Equal(fromX == 9, region.Padding > 0);
        AssertAreNumPys(region.In(Slice(name)), region);
    }

    [Fact]
    public async Task Circle_OnPixelsHigherThanWide_IsOneInMillimetres()
    {
        var file = _folder.File("anisotropic.dcm");
        var original = DicomFile.Open(Slice("Brain01"));
        original.Dataset.AddOrUpdate(DicomTag.PixelSpacing, "2", "0.5");
        await original.SaveAsync(file);
        var viewer = await OpenAsync(() => Viewer(DicomFile.Open(file).Dataset));

        await viewer.PressAsync("c", " ");

        var region = Assert.Single(await RegionsAsync(viewer));
        AssertAreNumPys(region.In(file), region);
        var drawn = await viewer.Stage.Locator("ellipse.line").BoundingBoxAsync();
        Assert.Equal(drawn!.Width, drawn.Height, 0.5);
    }

    [Fact]
    public async Task Keys_MakeMoveResizeAndRemoveARegion()
    {
        var viewer = await OpenAsync("Brain01");

        await viewer.PressAsync("r", " ");
        Assert.Equal((192, 192, 320, 320), Corners(Assert.Single(await RegionsAsync(viewer))));
        await viewer.PressAsync("ArrowRight", "ArrowRight", "ArrowUp", "Shift+ArrowLeft", "Shift+ArrowDown");
        var rectangle = Assert.Single(await RegionsAsync(viewer));
        Assert.Equal((194, 191, 321, 320), Corners(rectangle));
        await viewer.PressAsync("c", " ", "Shift+ArrowRight", "ArrowDown");
        var regions = await RegionsAsync(viewer);
        Assert.Equal((256, 257, 64), (regions[1].X, regions[1].Y, regions[1].Radius));
        AssertAreNumPys(regions[0].In(Slice("Brain01")), regions[0]);
        AssertAreNumPys(regions[1].In(Slice("Brain01")), regions[1]);
        Assert.Equal((40, 80), await viewer.WindowAsync());

        await viewer.PressAsync("Delete");
        Assert.Equal((194, 191, 321, 320), Corners(Assert.Single(await RegionsAsync(viewer))));
        await viewer.PressAsync("Backspace");
        Assert.Empty(await RegionsAsync(viewer));

        static (int, int, int, int) Corners(Region region) => (region.Left, region.Top, region.Right, region.Bottom);
    }

    [Fact]
    public async Task Keys_MakeMoveAndStretchADistance()
    {
        var viewer = await OpenAsync("Brain01");
        var text = viewer.Stage.Locator(".ruler text").Last;

        await viewer.PressAsync("m", " ");
        await Expect(text).ToHaveTextAsync("59.9 mm"); // 128 columns of 0.468 mm
        await viewer.PressAsync("ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight");
        await Expect(text).ToHaveTextAsync("60.8 mm");
        await viewer.PressAsync("Delete");
        await Expect(text).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Pointer_InARegion_MovesIt_OnItsHandleResizesIt_ElsewhereDrawsAnother()
    {
        var viewer = await OpenAsync("Brain01");
        await viewer.Button("circle").ClickAsync();
        await viewer.DragAsync((200, 200), (230, 200));

        await viewer.DragAsync((190, 190), (210, 220));
        var moved = Assert.Single(await RegionsAsync(viewer));
        Assert.Equal((220, 230, 30), (moved.X, moved.Y, moved.Radius));
        await viewer.DragAsync((250, 230), (270, 230));
        Assert.Equal(50, Assert.Single(await RegionsAsync(viewer)).Radius);
        await viewer.DragAsync((400, 400), (420, 400));
        Assert.Equal([50, 20], (await RegionsAsync(viewer)).Select(region => region.Radius));
        await viewer.ClickAsync((100, 400));
        Assert.Equal(2, (await RegionsAsync(viewer)).Count);

        await viewer.Page.Locator(".region button").Nth(1).ClickAsync();
        await viewer.DrawnAsync();
        Assert.Equal([20], (await RegionsAsync(viewer)).Select(region => region.Radius));
        await viewer.Button("reset").ClickAsync();
        await viewer.DrawnAsync();
        Assert.Empty(await RegionsAsync(viewer));
    }

    [Fact]
    public async Task Finger_OnAPhone_DrawsARegion_AndTwoFingersZoom()
    {
        var viewer = await OpenAsync(
            "Abdomen01", new() { HasTouch = true, ViewportSize = new() { Width = 390, Height = 844 } });
        await viewer.Button("circle").TapAsync();

        await viewer.SwipeAsync((150, 246), (180, 246));
        var region = Assert.Single(await RegionsAsync(viewer));
        await viewer.PinchAsync(80, 200);

        await Expect(viewer.Corner("zoom")).ToHaveTextAsync("250%");
        Assert.Equal(region, Assert.Single(await RegionsAsync(viewer)));
        AssertAreNumPys(region.In(Slice("Abdomen01")), region);
        Assert.True(await viewer.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Region_InASeries_HasTheNumbersOfTheSliceShown()
    {
        var viewer = await OpenAsync(() => Viewer(new[] { "Lung01", "Lung02" }.Select(Data)));
        await viewer.PressAsync("r", " ", "Home");
        await Expect(viewer.Corner("zoom")).ToContainTextAsync("1 / 2");
        await viewer.DrawnAsync();
        var first = Assert.Single(await RegionsAsync(viewer));

        await viewer.PressAsync("PageDown");
        await Expect(viewer.Corner("zoom")).ToContainTextAsync("2 / 2");
        await Expect(viewer.Page.Locator("[data-number=mean]")).Not.ToHaveTextAsync(first.Mean);
        var second = Assert.Single(await RegionsAsync(viewer));

        AssertAreNumPys(first.In(Slice("Lung01")), first);
        AssertAreNumPys(second.In(Slice("Lung02")), second);
    }

    [Fact]
    public async Task Area_WithoutPixelSpacing_IsInPixelsAndSaysSo()
    {
        var viewer = await OpenAsync(() => Viewer(Data("Brain01").PixelArray()));

        await viewer.PressAsync("r", " ");

        await Expect(viewer.Page.Locator("[data-number=area]")).ToHaveTextAsync("16641 px (no Pixel Spacing)");
    }

    [Fact]
    public async Task Numbers_InJapanese_AreNamedInJapanese()
    {
        var html = SpokenLanguage.In("ja", () => Viewer(Data("Brain01")).ToHtml());
        var viewer = new ViewerPage(await browser.OpenAsync(html));

        await viewer.PressAsync("c", " ");

        await Expect(viewer.Page.Locator(".region")).ToContainTextAsync("円形 ROI");
        await Expect(viewer.Page.Locator(".region")).ToContainTextAsync("標準偏差");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280, "en")]
    [InlineData(ColorScheme.Dark, 1280, "ja")]
    [InlineData(ColorScheme.Light, 390, "ja")]
    [InlineData(ColorScheme.Dark, 390, "en")]
    public async Task Regions_InLightAndDark_AreSeen(ColorScheme scheme, int width, string language)
    {
        var html = SpokenLanguage.In(language, () => Viewer(Data("Abdomen01"), "Abdomen01").ToHtml());
        var viewer = new ViewerPage(
            await browser.OpenAsync(
                html, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 844 } }));
        await viewer.PressAsync("c", " ", "ArrowUp", "r", " ", "Shift+ArrowLeft", "m", " ");
        await viewer.Page.Locator("summary").ClickAsync();

        await Browser.ScreenshotAsync(
            viewer.Page.Locator(".kit-viewer"), $"regions-{width}-{scheme}-{language}".ToLowerInvariant());
        Assert.True(await viewer.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static void AssertAreNumPys(object question, Region region)
    {
        var expected = Assert.Single(Judge.AskPython<Numbers[]>("viewer_regions.py", new[] { question }));
        Assert.Equal((expected.Count, expected.Padding), (region.Count, region.Padding));
        // The viewer shows six digits.
        AssertShows(expected.Mean, region.Mean, " HU");
        AssertShows(expected.Deviation, region.Deviation, " HU");
        AssertShows(expected.Area, region.Area, " mm²");
    }

    private static void AssertShows(double expected, string text, string unit)
    {
        Assert.Equal(expected, Region.Number(text), Math.Abs(expected) * 5e-6 + 1e-9);
        Assert.EndsWith(unit, text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Region>> RegionsAsync(ViewerPage viewer)
    {
        var texts = await viewer.Page.Locator(".region").EvaluateAllAsync<string[]>("""
            regions => regions.map(region => JSON.stringify({
                ...Object.fromEntries([...region.querySelectorAll('[data-number]')]
                    .map(number => [number.dataset.number, number.textContent])),
                place: region.querySelector('.place').textContent,
            }))
            """);
        return [.. texts.Select(Region.Read)];
    }

    private async Task<ViewerPage> OpenAsync(string slice, BrowserNewPageOptions? options = null) =>
        await OpenAsync(() => Viewer(Data(slice), slice), options);

    private async Task<ViewerPage> OpenAsync(Func<ImageViewer> viewer, BrowserNewPageOptions? options = null) =>
        new(await browser.OpenAsync(SpokenLanguage.In("en", () => viewer().ToHtml()), options));

    private static string Slice(string name) => Path.Combine(Repository.LectureFolder, name);

    private static DicomDataset Data(string name) => DicomFile.Open(Slice(name)).Dataset;

    private sealed record Numbers(double Mean, double Deviation, double Area, int Count, int Padding);
}
