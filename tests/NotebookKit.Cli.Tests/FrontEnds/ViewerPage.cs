using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>A page with viewers, opened from a file as an exported notebook is, and a reader's hands on it.</summary>
internal sealed class ViewerPage(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Stage => Page.Locator(".kit-viewer .stage").First;

    public ILocator Canvas => Stage.Locator("canvas");

    public ILocator Center => Page.Locator(".kit-viewer input[type=number]").First;

    public ILocator Width => Page.Locator(".kit-viewer input[type=number]").Nth(1);

    public ILocator Presets => Page.Locator(".kit-viewer .presets button");

    public ILocator Corner(string name) => Stage.Locator($".{name}");

    public ILocator Button(string action) => Page.Locator($".kit-viewer [data-action={action}]").First;

    /// <summary>Writes the HTML into a page and opens it.</summary>
    public static async Task<ViewerPage> OpenAsync(
        Browser browser, TemporaryFolder folder, string html, BrowserNewPageOptions? options = null) =>
        new(await ExportedPage.OpenAsync(browser, folder, html, options));

    /// <summary>Drags the mouse over the middle of the image.</summary>
    public async Task DragAsync(int right, int down, int steps = 5)
    {
        var (x, y) = await MiddleAsync();
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(x + right, y + down, new() { Steps = steps });
        await Page.Mouse.UpAsync();
        await DrawnAsync();
    }

    /// <summary>Drags the mouse from the middle of one pixel to that of another, or to a point between two.</summary>
    public async Task DragAsync((double Column, double Row) from, (double Column, double Row) to)
    {
        await PointAsync(from.Column, from.Row);
        await Page.Mouse.DownAsync();
        var (x, y) = await PlaceAsync(to.Column, to.Row);
        await Page.Mouse.MoveAsync(x, y, new() { Steps = 5 });
        await Page.Mouse.UpAsync();
        await DrawnAsync();
    }

    /// <summary>Clicks on the middle of a pixel.</summary>
    public Task ClickAsync((double Column, double Row) pixel) => DragAsync(pixel, pixel);

    /// <summary>Draws a finger from the middle of one pixel to that of another.</summary>
    public async Task SwipeAsync((double Column, double Row) from, (double Column, double Row) to)
    {
        var (start, end) = (await PlaceAsync(from.Column, from.Row), await PlaceAsync(to.Column, to.Row));
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await SendAsync("touchStart", start);
        for (var step = 1; step <= 4; step++)
        {
            await SendAsync(
                "touchMove", (start.X + (end.X - start.X) * step / 4, start.Y + (end.Y - start.Y) * step / 4));
        }
        await SendAsync("touchEnd");
        await DrawnAsync();

        Task SendAsync(string type, (float X, float Y)? at = null)
        {
            Dictionary<string, object>[] points =
                at is { } point ? [new() { ["x"] = point.X, ["y"] = point.Y, ["id"] = 1 }] : [];
            return session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
        }
    }

    /// <summary>Moves the mouse to the middle of a pixel of the image.</summary>
    public async Task PointAsync(double column, double row)
    {
        var (x, y) = await PlaceAsync(column, row);
        await Page.Mouse.MoveAsync(x, y);
        await DrawnAsync();
    }

    /// <summary>Presses keys with the image in focus.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Stage.PressAsync(key);
        await DrawnAsync();
    }

    /// <summary>Puts two fingers beside each other on the image, and moves them apart.</summary>
    public async Task PinchAsync(int from, int to)
    {
        var (x, y) = await MiddleAsync();
        var session = await Page.Context.NewCDPSessionAsync(Page);
        await SendAsync("touchStart", from);
        for (var step = 1; step <= 4; step++) await SendAsync("touchMove", from + (to - from) * step / 4);
        await SendAsync("touchEnd");
        await DrawnAsync();

        Task SendAsync(string type, int? distance = null)
        {
            var points = new List<Dictionary<string, object>>();
            if (distance is { } apart)
            {
                points.Add(new() { ["x"] = x - apart / 2f, ["y"] = y, ["id"] = 1 });
                points.Add(new() { ["x"] = x + apart / 2f, ["y"] = y, ["id"] = 2 });
            }
            return session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
        }
    }

    /// <summary>Waits until the browser has drawn what was asked for.</summary>
    public Task DrawnAsync() =>
        Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    /// <summary>The SHA-256 of the canvas's shades, one byte a pixel, row by row; the colours must be gray.</summary>
    public async Task<string> ShadesAsync()
    {
        await Expect(Canvas).ToBeVisibleAsync();
        await DrawnAsync();
        var shades = await Canvas.EvaluateAsync<string>("""
            canvas => {
                const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                let shades = '';
                for (let i = 0; i < data.length; i += 4) {
                    const isGray = data[i] === data[i + 1] && data[i] === data[i + 2];
                    if (!isGray || data[i + 3] !== 255) throw new Error('not gray');
                    shades += String.fromCharCode(data[i]);
                }
                return btoa(shades);
            }
            """);
        return Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(shades)));
    }

    /// <summary>The window that the viewer says it shows.</summary>
    public async Task<(double Center, double Width)> WindowAsync() =>
        (await NumberAsync(Center), await NumberAsync(Width));

    /// <summary>A number of an element's geometry or style, as the browser has it.</summary>
    public async Task<double> AttributeAsync(string selector, string name) =>
        double.Parse((await Page.Locator(selector).First.GetAttributeAsync(name))!, CultureInfo.InvariantCulture);

    public async Task<LocatorBoundingBoxResult> BoxAsync() =>
        await Canvas.BoundingBoxAsync() ?? throw new InvalidOperationException("The canvas is not to be seen.");

    /// <summary>Where the middle of a pixel of the lecture's slices, which have 512×512, is on the page.</summary>
    private async Task<(float X, float Y)> PlaceAsync(double column, double row)
    {
        await Expect(Canvas).ToBeVisibleAsync();
        var box = await BoxAsync();
        return ((float)(box.X + (column + 0.5) * box.Width / 512), (float)(box.Y + (row + 0.5) * box.Height / 512));
    }

    private async Task<(float X, float Y)> MiddleAsync()
    {
        await Expect(Canvas).ToBeVisibleAsync();
        var box = await Stage.BoundingBoxAsync() ?? throw new InvalidOperationException("The stage is not to be seen.");
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }

    private static async Task<double> NumberAsync(ILocator input) =>
        double.Parse(await input.InputValueAsync(), CultureInfo.InvariantCulture);
}
