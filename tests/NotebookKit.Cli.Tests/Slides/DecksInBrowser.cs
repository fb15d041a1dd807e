using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Slides;

/// <summary>A browser for all tests that present a deck; the first who needs it starts it.</summary>
[CollectionDefinition]
public sealed class DecksInBrowser : ICollectionFixture<DecksInBrowser>, IAsyncDisposable
{
    private readonly LectureDecksRun _decks;
    private readonly Lazy<Task<Browser>> _browser = new(Browser.LaunchAsync);

    public DecksInBrowser(LectureDecksRun decks) => _decks = decks;

    /// <summary>All that the decks have asked for so far.</summary>
    internal async Task<IEnumerable<Uri>> RequestsAsync() => (await _browser.Value).Requests;

    /// <summary>Opens the deck of a notebook on a projector of 1280 by 720.</summary>
    internal async Task<IPage> OpenAsync(string file, string hash = "")
    {
        // Whoever lacks the browser need not wait for the decks.
        var browser = await _browser.Value;
        var address = new Uri(await _decks.DeckAsync(file)).AbsoluteUri;
        var page = await browser.NewPageAsync(1280, 720);
        await page.GotoAsync(address + hash);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _browser.Value).DisposeAsync();
        }
    }
}
