using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>One browser for all tests of a class, and a folder for the pages that it opens.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    private readonly Lazy<Task<Browser>> _browser = new(Browser.LaunchAsync);
    private readonly TemporaryFolder _folder = new();

    /// <summary>An empty page.</summary>
    public async Task<IPage> NewPageAsync(int width, int height) =>
        await (await _browser.Value).NewPageAsync(width, height);

    /// <summary>A page with outputs, opened from a file, see <see cref="ExportedPage"/>.</summary>
    public async Task<IPage> OpenAsync(string html, BrowserNewPageOptions? options = null) =>
        await ExportedPage.OpenAsync(await _browser.Value, _folder, html, options);

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _browser.Value).DisposeAsync();
        }
        _folder.Dispose();
    }
}
