using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NotebookKit.TestSupport;

/// <summary>
/// The Chromium of this machine, without a window and without a network: the only host it reaches is this machine.
/// </summary>
public sealed class Browser : IAsyncDisposable
{
    /// <summary>How long a page may take to show what is expected: a busy machine is slow, not wrong.</summary>
    private const float Patience = 60_000;

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly ConcurrentQueue<Uri> _requests = new();

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>All that the pages have asked for so far, whether or not they got it.</summary>
    public IReadOnlyCollection<Uri> Requests => _requests;

    /// <summary>Starts the browser. A test on a machine that has none skips; in CI it fails.</summary>
    public static async Task<Browser> LaunchAsync()
    {
        var program = Judge.Find(Programs);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
        Assertions.SetDefaultExpectTimeout(Patience);
        return new Browser(playwright, browser);
    }

    /// <summary>Opens an empty page, with cookies and storage of its own.</summary>
    /// <param name="width">The width of what is seen of the page, in CSS pixels.</param>
    /// <param name="height">The height of what is seen of the page, in CSS pixels.</param>
    public Task<IPage> NewPageAsync(int width = 1280, int height = 1000) =>
        NewPageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = height } });

    /// <summary>
    /// Opens an empty page for a reader with needs of their own: dark colours, a touch screen, no scripts.
    /// </summary>
    /// <param name="options">What this reader's browser is like.</param>
    public async Task<IPage> NewPageAsync(BrowserNewPageOptions options)
    {
        var page = await _browser.NewPageAsync(options);
        page.SetDefaultTimeout(Patience);
        page.Request += (_, request) => _requests.Enqueue(new Uri(request.Url));
        page.WebSocket += (_, socket) => _requests.Enqueue(new Uri(socket.Url));
        return page;
    }

    /// <summary>
    /// Saves what the element looks like as <paramref name="name"/>.png in the folder that the environment variable
    /// <c>NOTEBOOKKIT_SCREENSHOTS</c> names, for people to look at; without it, nothing.
    /// </summary>
    public static async Task ScreenshotAsync(ILocator element, string name)
    {
        if (Environment.GetEnvironmentVariable("NOTEBOOKKIT_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await element.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
