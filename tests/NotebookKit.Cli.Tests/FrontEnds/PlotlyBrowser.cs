using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>One browser for all figures that plotly.js draws.</summary>
public sealed class PlotlyBrowser : IAsyncDisposable
{
    private readonly Lazy<Task<Browser>> _browser = new(Browser.LaunchAsync);

    /// <summary>An empty page, a little larger than a figure.</summary>
    public async Task<IPage> NewPageAsync() => await (await _browser.Value).NewPageAsync(760, 520);

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) await (await _browser.Value).DisposeAsync();
    }
}
