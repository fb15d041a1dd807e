using System.Globalization;
using System.Text.RegularExpressions;
using FellowOakDicom;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using NotebookKit.Viewing;
using static Microsoft.Playwright.Assertions;
using static NotebookKit.Notebook;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The viewer as a browser shows it, judged by what pydicom and NumPy compute.</summary>
[RunsInCI("a browser")]
public sealed class ViewerInBrowserTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private Browser? _browser;

    private Browser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    public async ValueTask InitializeAsync() => _browser = await Browser.LaunchAsync();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Page_FromAFile_ComesAliveAndAsksForNothingElse()
    {
        var viewer = await OpenAsync("Brain01");

        await Expect(viewer.Canvas).ToBeVisibleAsync();
        await viewer.DragAsync(30, 20);

        Assert.Single(Browser.Requests, request => request.Scheme is not "data" and not "blob");
        Assert.Equal(
            ["undefined", "undefined", "undefined"],
            await viewer.Page.EvaluateAsync<string[]>("() => [typeof startAll, typeof Viewer, typeof unpack]"));
    }

    [Theory]
    [InlineData("Brain01", 40, 80)]
    [InlineData("Abdomen02", 40, 350)]
    [InlineData("Lung03", -600, 1500)]
    public async Task Canvas_AtFirst_HasThePixelsOfTheFilesWindow(string name, double center, double width)
    {
        var viewer = await OpenAsync(name);

        Assert.Equal(Shades((name, center, width, false)), [await viewer.ShadesAsync()]);
    }

    [Fact]
    public async Task Drag_OverTheImage_ChangesWidthByTheHorizontalAndCenterByTheVertical()
    {
        var viewer = await OpenAsync("Brain01");

        await viewer.DragAsync(30, 20);

        Assert.Equal((60, 110), await viewer.WindowAsync());
        Assert.Equal(Shades(("Brain01", 60, 110, false)), [await viewer.ShadesAsync()]);
    }

    [Fact]
    public async Task Drag_BeyondTheNarrowestWindow_StaysAtWidth1()
    {
        var viewer = await OpenAsync("Brain01");

        await viewer.DragAsync(-150, 0);

        Assert.Equal((40, 1), await viewer.WindowAsync());
        Assert.Equal(Shades(("Brain01", 40, 1, false)), [await viewer.ShadesAsync()]);
    }

    [Fact]
    public async Task Presets_EachPressed_GiveTheirPixels()
    {
        var viewer = await OpenAsync("Lung01");
        var windows = new List<(string, double, double, bool)>();
        var shown = new List<string>();
        await Expect(viewer.Presets).ToHaveCountAsync(9);

        foreach (var preset in await viewer.Presets.AllAsync())
        {
            await preset.ClickAsync();
            shown.Add(await viewer.ShadesAsync());
            var (center, width) = await viewer.WindowAsync();
            windows.Add(("Lung01", center, width, false));
            await Expect(preset).ToHaveAttributeAsync("aria-pressed", "true");
        }

        Assert.Equal(
            [
                (-600, 1500), (40, 400), (40, 80), (-600, 1500), (50, 350), (50, 400), (30, 150), (400, 1800),
                (-400, 3296),
            ],
            windows.Select(window => (window.Item2, window.Item3)));
        Assert.Equal(Shades([.. windows]), shown);
    }

    [Fact]
    public async Task Invert_ByButtonAndByKey_TurnsBlackToWhiteAndBack()
    {
        var viewer = await OpenAsync("Brain02");

        await viewer.Button("invert").ClickAsync();
        var inverted = await viewer.ShadesAsync();
        await viewer.PressAsync("i");

        Assert.Equal(
            Shades(("Brain02", 40, 80, true), ("Brain02", 40, 80, false)), [inverted, await viewer.ShadesAsync()]);
    }

    [Fact]
    public async Task Number_Typed_IsTheWindow()
    {
        var viewer = await OpenAsync("Brain01");

        await viewer.Center.FillAsync("35.5");
        await viewer.Width.FillAsync("100");
        await viewer.Width.PressAsync("Enter");
        await viewer.DrawnAsync();

        Assert.Equal(Shades(("Brain01", 35.5, 100, false)), [await viewer.ShadesAsync()]);
    }

    [Fact]
    public async Task Histogram_OfMonochrome1_FallsFromWhiteToBlack()
    {
        var viewer = await OpenAsync("Lung03");

        await viewer.PressAsync("2");

        await Expect(viewer.Page.Locator(".ramp")).ToHaveAttributeAsync("d", new Regex("^M0 0.* 80H128$"));
        await viewer.Button("invert").ClickAsync();
        await Expect(viewer.Page.Locator(".ramp")).ToHaveAttributeAsync("d", new Regex("^M0 80.* 0H128$"));
    }

    [Fact]
    public async Task Histogram_ShowsWhereTheWindowLies()
    {
        var viewer = await OpenAsync("Brain01");
        await Expect(viewer.Canvas).ToBeVisibleAsync();

        Assert.Equal((2048.0 / 3156 * 128, 80.0 / 3156 * 128), await BandAsync(), Near);
        await viewer.DragAsync(100, 40);
        Assert.Equal((80, 180), await viewer.WindowAsync());
        Assert.Equal(((2048 - 10.0) / 3156 * 128, 180.0 / 3156 * 128), await BandAsync(), Near);

        async Task<(double Left, double Width)> BandAsync() =>
            (await viewer.AttributeAsync(".band", "x"), await viewer.AttributeAsync(".band", "width"));

        static bool Near((double Left, double Width) one, (double Left, double Width) other) =>
            Math.Abs(one.Left - other.Left) < 1e-6 && Math.Abs(one.Width - other.Width) < 1e-6;
    }

    [Fact]
    public async Task Keys_OnTheImage_ChangeWindowZoomAndTool()
    {
        var viewer = await OpenAsync("Brain01");

        await viewer.PressAsync("ArrowUp", "ArrowUp", "ArrowRight");
        Assert.Equal((42, 81), await viewer.WindowAsync());
        await viewer.PressAsync("3");
        Assert.Equal((-600, 1500), await viewer.WindowAsync());
        await viewer.PressAsync("+");
        await Expect(viewer.Corner("zoom")).ToHaveTextAsync("125%");
        await viewer.PressAsync("m");
        await Expect(viewer.Button("measure")).ToHaveAttributeAsync("aria-pressed", "true");
        await viewer.PressAsync("Escape", "0");
        Assert.Equal((40, 80), await viewer.WindowAsync());
        await Expect(viewer.Corner("zoom")).ToHaveTextAsync("100%");
    }

    [Fact]
    public async Task Keys_OnTheImage_AreNoCommandsOfTheNotebook()
    {
        var viewer = await OpenAsync("Brain01");
        await viewer.Page.EvaluateAsync(
            "() => { window.heard = []; document.addEventListener('keydown', event => heard.push(event.key)); }");

        await viewer.PressAsync("d", "d", "i", "ArrowDown", "Tab");

        Assert.Equal(["Tab"], await viewer.Page.EvaluateAsync<string[]>("() => heard"));
    }

    [Fact]
    public async Task Fingers_Pinching_ZoomTheImage()
    {
        var viewer =
            await OpenAsync("Brain01", new() { HasTouch = true, ViewportSize = new() { Width = 600, Height = 900 } });

        await viewer.PinchAsync(80, 200);

        await Expect(viewer.Corner("zoom")).ToHaveTextAsync("250%");
        Assert.Equal((40, 80), await viewer.WindowAsync());
    }

    [Fact]
    public async Task Wheel_OverTheImage_ScrollsThePageUnlessCtrlIsHeld()
    {
        var viewer = await OpenAsync("Brain01");
        await viewer.PointAsync(256, 256);

        await viewer.Page.Keyboard.DownAsync("Control");
        await viewer.Page.Mouse.WheelAsync(0, -200);
        await viewer.Page.Keyboard.UpAsync("Control");
        await Expect(viewer.Corner("zoom")).ToHaveTextAsync("165%");
        await viewer.Page.Mouse.WheelAsync(0, 200);

        await viewer.Page.WaitForFunctionAsync("() => scrollY > 0");
        await Expect(viewer.Corner("zoom")).ToHaveTextAsync("165%");
    }

    [Fact]
    public async Task Drag_WithShift_MovesTheImage()
    {
        var viewer = await OpenAsync("Brain01");
        await Expect(viewer.Canvas).ToBeVisibleAsync();
        var before = await viewer.BoxAsync();

        await viewer.Page.Keyboard.DownAsync("Shift");
        await viewer.DragAsync(30, 20);

        var after = await viewer.BoxAsync();
        Assert.Equal((30, 20), (after.X - before.X, after.Y - before.Y));
        Assert.Equal((40, 80), await viewer.WindowAsync());
    }

    [Fact]
    public async Task Pointer_OverAPixel_ReadsItsStoredValueAndHounsfieldUnits()
    {
        var viewer = await OpenAsync("Abdomen01");
        var pixels = Data("Abdomen01").PixelArray();
        await Expect(viewer.Canvas).ToBeVisibleAsync();

        await viewer.PointAsync(200, 300);

        await Expect(viewer.Corner("where")).ToHaveTextAsync(
            $"(200, 300)  stored {pixels[300, 200]}  {pixels[300, 200] - 1024} HU");
    }

    [Fact]
    public async Task Distance_Dragged_IsInMillimetres()
    {
        var viewer = await OpenAsync("Brain01");
        await viewer.Button("measure").ClickAsync();

        await viewer.DragAsync(30, 40);

        await Expect(viewer.Stage.Locator(".ruler text")).ToHaveTextAsync("23.4 mm");
        Assert.Equal((40, 80), await viewer.WindowAsync());
        await viewer.PressAsync("Escape");
        await Expect(viewer.Stage.Locator(".ruler")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Distance_WithoutPixelSpacing_IsInPixelsAndSaysSo()
    {
        var viewer = await OpenAsync(() => Viewer(Data("Brain01").PixelArray()));
        await viewer.Button("measure").ClickAsync();

        await viewer.DragAsync(30, 40);

        await Expect(viewer.Stage.Locator(".ruler text")).ToHaveTextAsync("50.0 px (no Pixel Spacing)");
    }

    [Fact]
    public async Task Series_Scrolled_ShowsEachSliceInTheSameWindow()
    {
        var viewer = await OpenAsync(() => Viewer(new[] { "Lung01", "Lung02", "Lung03" }.Select(Data)));
        await viewer.PressAsync("2", "Home");
        await Expect(viewer.Corner("zoom")).ToContainTextAsync("1 / 3");

        var shown = new List<string> { await viewer.ShadesAsync() };
        await viewer.PressAsync("PageDown");
        await Expect(viewer.Corner("zoom")).ToContainTextAsync("2 / 3");
        shown.Add(await viewer.ShadesAsync());
        await viewer.Stage.HoverAsync();
        await viewer.Page.Mouse.WheelAsync(0, 100);
        await Expect(viewer.Corner("zoom")).ToContainTextAsync("3 / 3");
        shown.Add(await viewer.ShadesAsync());
        await viewer.PressAsync("PageDown", "Home");
        await Expect(viewer.Corner("zoom")).ToContainTextAsync("1 / 3");

        Assert.Equal(Shades(("Lung01", 40, 400, false), ("Lung02", 40, 400, false), ("Lung03", 40, 400, false)), shown);
    }

    [Fact]
    public async Task Page_WithoutScripts_ShowsThePicture()
    {
        var viewer = await OpenAsync("Brain01", new() { JavaScriptEnabled = false });

        await Expect(viewer.Page.Locator("img")).ToBeVisibleAsync();
        await Expect(viewer.Page.Locator("button")).ToHaveCountAsync(0);
        await Browser.ScreenshotAsync(viewer.Page.Locator("body"), "viewer-still");
    }

    [Fact]
    public async Task Html_PutIntoAPageAsFrontEndsDo_StartsEveryCopy()
    {
        var html = Viewer(Data("Brain01")).ToHtml();
        var viewer = await ViewerPage.OpenAsync(Browser, _folder, "");

        await viewer.Page.EvaluateAsync("""
            html => {
                for (const copy of [1, 2]) {
                    const output = document.createElement('div');
                    output.innerHTML = html;
                    for (const old of output.querySelectorAll('script')) {
                        const script = document.createElement('script');
                        script.textContent = old.textContent;
                        old.replaceWith(script);
                    }
                    setTimeout(() => document.body.append(output), copy * 100);
                }
            }
            """, html);

        await Expect(viewer.Page.Locator("canvas")).ToHaveCountAsync(2);
        await viewer.DragAsync(30, 20);
        Assert.Equal((60, 110), await viewer.WindowAsync());
        await Expect(viewer.Page.Locator("input[type=number]").Nth(2)).ToHaveValueAsync("40");
    }

    [Fact]
    public async Task Drag_LongAndFast_DrawsManyFrames()
    {
        var viewer = await OpenAsync("Lung01");
        await Expect(viewer.Canvas).ToBeVisibleAsync();
        await viewer.Page.EvaluateAsync("""
            () => {
                window.frames_ = [];
                const next = time => { frames_.push(time); requestAnimationFrame(next); };
                requestAnimationFrame(next);
            }
            """);

        await viewer.DragAsync(200, 200, steps: 200);

        var times = await viewer.Page.EvaluateAsync<double[]>("() => frames_");
        var gaps = times.Zip(times.Skip(1), (one, next) => next - one).Order().ToArray();
        var (median, most) = (gaps[gaps.Length / 2], gaps[gaps.Length * 95 / 100]);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{gaps.Length} frames, median {median:0.0} ms, 95 % below {most:0.0} ms"));
        Assert.InRange(gaps[gaps.Length / 2], 0, 200);
    }

    [Theory]
    [InlineData("Brain01", ColorScheme.Light)]
    [InlineData("Brain01", ColorScheme.Dark)]
    [InlineData("Lung01", ColorScheme.Light)]
    [InlineData("Lung01", ColorScheme.Dark)]
    public async Task Text_InLightAndDark_IsSeen(string name, ColorScheme scheme)
    {
        var viewer =
            await OpenAsync(name, new() { ColorScheme = scheme, ViewportSize = new() { Width = 960, Height = 640 } });
        await viewer.Button("measure").ClickAsync();
        await viewer.DragAsync(60, 80);
        await viewer.PointAsync(300, 200);

        await Browser.ScreenshotAsync(viewer.Page.Locator(".kit-viewer"), $"viewer-{name}-{scheme}".ToLowerInvariant());
        await Expect(viewer.Presets.Last).ToHaveCSSAsync(
            "color", scheme == ColorScheme.Dark ? "rgb(221, 221, 221)" : "rgb(0, 0, 0)");
    }

    private Task<ViewerPage> OpenAsync(string slice, BrowserNewPageOptions? options = null) =>
        OpenAsync(() => Viewer(Data(slice), slice), options);

    private Task<ViewerPage> OpenAsync(Func<ImageViewer> viewer, BrowserNewPageOptions? options = null) =>
        ViewerPage.OpenAsync(Browser, _folder, SpokenLanguage.In("en", () => viewer().ToHtml()), options);

    private static DicomDataset Data(string name) =>
        DicomFile.Open(Path.Combine(Repository.LectureFolder, name)).Dataset;

    private static IEnumerable<string> Shades(
        params (string Name, double Center, double Width, bool Inverted)[] windows) =>
        Judge.AskPython<string[]>("viewer_shades.py", windows.Select(window => new
        {
            File = Path.Combine(Repository.LectureFolder, window.Name),
            window.Center,
            window.Width,
            window.Inverted,
        }));
}
