using System.Collections.Concurrent;
using NotebookKit.Cli.Tests.Slides;
using NotebookKit.TestSupport;

[assembly: AssemblyFixture(typeof(LectureDecksRun))]

namespace NotebookKit.Cli.Tests.Slides;

/// <summary>The lecture's decks, made once a language for all tests that look at them.</summary>
public sealed class LectureDecksRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<KitRun>>> _runs = new();

    /// <summary>The run of a language.</summary>
    internal Task<KitRun> RunAsync(string language) => _runs.GetOrAdd(
        language, _ => new(() => Kit.RunProcessAsync("slides", "--lang", language, "--out", Folder(language)))).Value;

    /// <summary>The deck of a notebook of the lecture, such as <c>en/01-read.ipynb</c>.</summary>
    internal async Task<string> DeckAsync(string file)
    {
        var language = Path.GetDirectoryName(file)!;
        await RunAsync(language);
        return Path.Combine(Folder(language), Path.GetFileNameWithoutExtension(file) + ".slides.html");
    }

    public string Folder(string language) => _folder.File(language);

    public void Dispose() => _folder.Dispose();
}
