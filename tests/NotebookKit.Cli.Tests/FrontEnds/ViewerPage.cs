using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>A page with viewers, opened from a file as an exported notebook is, and a reader's hands on it.</summary>
internal sealed class ViewerPage
{
    private ViewerPage(IPage page) => Page = page;

    public IPage Page { get; }

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

    /// <summary>Moves the mouse to the middle of a pixel of the image.</summary>
    public async Task PointAsync(int column, int row)
    {
        var box = await BoxAsync();
        await Page.Mouse.MoveAsync(box.X + (column + 0.5f) * box.Width / 512, box.Y + (row + 0.5f) * box.Height / 512);
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

    private async Task<(float X, float Y)> MiddleAsync()
    {
        await Expect(Canvas).ToBeVisibleAsync();
        var box = await Stage.BoundingBoxAsync() ?? throw new InvalidOperationException("The stage is not to be seen.");
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }

    private static async Task<double> NumberAsync(ILocator input) =>
        double.Parse(await input.InputValueAsync(), CultureInfo.InvariantCulture);
}
