using System.Collections.Concurrent;
using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>A page that is open in a browser, and what it tried.</summary>
internal sealed class WatchedPage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // What a frame of the page shows, and what it shows when the policy has kept it from leaving.
    private static readonly string[] Own = ["about:srcdoc", "about:blank", "chrome-error://chromewebdata/"];

    private readonly ConcurrentQueue<string> _printed = new();
    private readonly ConcurrentQueue<string> _opened = new();
    private readonly string _address;

    private WatchedPage(IPage page, string address)
    {
        (Page, _address) = (page, address);
        page.Console += (_, message) => _printed.Enqueue(message.Text);
        page.Popup += (_, opened) => _opened.Enqueue(opened.Url);
        page.Dialog += (_, dialog) => _printed.Enqueue($"ran {dialog.Message}");
        page.FrameNavigated += (_, frame) =>
        {
            if (frame.Url.Split('#')[0] != _address && !Own.Contains(frame.Url)) _opened.Enqueue(frame.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>What scripts printed that begins with "ran".</summary>
    public IReadOnlyList<string> Ran => [.. _printed.Where(text => text.StartsWith("ran", StringComparison.Ordinal))];

    /// <summary>Opens a file, waits, and clicks what a careless reader might.</summary>
    public static async Task<WatchedPage> OpenAsync(Browser browser, string file)
    {
        var address = new Uri(file).AbsoluteUri;
        var page = new WatchedPage(await browser.NewPageAsync(), address);
        await page.Page.GotoAsync(address);
        foreach (var link in await page.Page.Locator("a[href^='javascript:' i]").AllAsync())
        {
            await link.DispatchEventAsync("click");
        }
        await Task.Delay(Patience, TestContext.Current.CancellationToken);
        return page;
    }

    /// <summary>Fails if the page or one of its frames has gone elsewhere, or opened another.</summary>
    public void AssertIsWhereItWas()
    {
        Assert.Equal(_address, Page.Url.Split('#')[0]);
        Assert.Empty(_opened);
    }
}
