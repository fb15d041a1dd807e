using System.Collections.Concurrent;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// One Jupyter Notebook and one browser for all tests that look at it; the first who needs them starts them.
/// </summary>
[CollectionDefinition]
public sealed class NotebookInBrowser : ICollectionFixture<NotebookInBrowser>, IAsyncDisposable
{
    private readonly Lazy<Task<Browser>> _browser;
    private readonly Lazy<Task<NotebookServer>> _server;
    private readonly ConcurrentDictionary<string, Lazy<Task<OpenNotebook>>> _lecture = new();

    public NotebookInBrowser(InstalledKernel kernel)
    {
        _browser = new Lazy<Task<Browser>>(Browser.LaunchAsync);
        _server = new Lazy<Task<NotebookServer>>(async () =>
        {
            await _browser.Value;
            return await NotebookServer.StartAsync(kernel);
        });
    }

    /// <summary>All that the pages have asked for so far.</summary>
    internal async Task<IEnumerable<Uri>> RequestsAsync() => (await _browser.Value).Requests;

    internal async Task<Uri> AddressAsync() => (await _server.Value).Address;

    /// <summary>
    /// A notebook of the lecture in which all cells have run, as it looks to every test that asks for it.
    /// </summary>
    internal Task<OpenNotebook> LectureAsync(string name) => _lecture.GetOrAdd(name, _ => new(async () =>
    {
        var notebook = await OpenAsync($"notebooks/{name}");
        await notebook.RunAllAsync();
        return notebook;
    })).Value;

    /// <summary>A notebook of the test's own, in which some cells have run.</summary>
    internal async Task<OpenNotebook> NewAsync(params string[] cells)
    {
        var server = await _server.Value;
        var path = $"notebooks/en/{Guid.NewGuid():N}.ipynb";
        SampleNotebook.Write(Path.Combine(server.Folder, path), cells);
        var notebook = await OpenAsync(path);
        await notebook.RunAllAsync();
        return notebook;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _browser.Value).DisposeAsync();
        }
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) (await _server.Value).Dispose();
    }

    private async Task<OpenNotebook> OpenAsync(string path)
    {
        var server = await _server.Value;
        var page = await (await _browser.Value).NewPageAsync();
        return await OpenNotebook.OpenAsync(page, new Uri(server.Address, $"notebooks/{path}"));
    }
}
