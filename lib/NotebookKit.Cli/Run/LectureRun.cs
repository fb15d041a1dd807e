using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Terminal;
using NotebookKit.Engine;
using NotebookKit.Jupyter.Client;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Run;

/// <summary>Runs notebooks one after another and leaves them, their pages and an index in the output folder.</summary>
/// <param name="console">Shows the progress and the failures.</param>
/// <param name="outputFolder">Where results go.</param>
/// <param name="text">The pages' own words.</param>
/// <param name="kernel">The installed kernel that runs the cells; null for the engine in this process.</param>
internal sealed class LectureRun(KitConsole console, string outputFolder, PageText text, KernelSpec? kernel)
{
    private const string OutputVariable = "NOTEBOOKKIT_OUTPUT";
    private const string NotebooksVariable = "NOTEBOOKKIT_NOTEBOOKS";
    private readonly List<PageSubject> _finished = [];
    private readonly List<string> _failures = [];
    private readonly DateTime _started = DateTime.UtcNow;

    /// <summary>Runs all of them; a failing one does not keep the next from running.</summary>
    /// <returns>Whether every cell of every notebook did what its metadata says.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<LectureNotebook> notebooks, CancellationToken cancellation)
    {
        // The notebooks' Lecture.Output writes there.
        Environment.SetEnvironmentVariable(OutputVariable, outputFolder);
        try
        {
            if (console.IsTerminal)
            {
                await BarProgress.On(console.Rich).StartAsync(context => RunAsync(notebooks, new BarProgress(context), cancellation));
            }
            else
            {
                await RunAsync(notebooks, new PlainProgress(console, notebooks.Count), cancellation);
            }
        }
        finally
        {
            // Not earlier: on a terminal the bars are being redrawn.
            foreach (var failure in _failures) console.Fail(failure);
        }
        Write("index.html", new IndexPage(text).Render(_finished, Products(notebooks)));
        return _failures.Count == 0;
    }

    private async Task RunAsync(IReadOnlyList<LectureNotebook> notebooks, IRunProgress progress, CancellationToken cancellation)
    {
        var names = notebooks.Select(notebook => notebook.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < notebooks.Count; i++)
        {
            var notebook = notebooks[i];
            progress.Begin(notebook);
            var result = await ExecuteAsync(notebook, progress, cancellation);
            cancellation.ThrowIfCancellationRequested();
            progress.End(result.Elapsed, result.Succeeded);
            _failures.AddRange(result.Failures.Select(failure => Describe(notebook, failure)));

            var subject = new PageSubject
            {
                Link = notebook.Link,
                Document = notebook.Document,
                Elapsed = result.Elapsed,
                FailedCells = result.Failures.Select(failure => failure.CellIndex).ToHashSet(),
            };
            _finished.Add(subject);
            notebook.Document.Save(Path.Combine(outputFolder, notebook.Name + ".ipynb"));
            var markdown = new MarkdownHtml(new PageLinks(notebook.Folder, outputFolder, names));
            Write(notebook.Name + ".html", new NotebookPage(text, subject, markdown)
                .Render(notebooks.ElementAtOrDefault(i - 1)?.Link, notebooks.ElementAtOrDefault(i + 1)?.Link));
        }
    }

    /// <summary>Runs a notebook in an engine or a kernel of its own.</summary>
    private async Task<NotebookRunResult> ExecuteAsync(LectureNotebook notebook, IRunProgress progress, CancellationToken cancellation)
    {
        // What front ends tell a kernel by its working folder.
        Environment.SetEnvironmentVariable(NotebooksVariable, notebook.Folder);
        if (kernel is null)
        {
            var engine = new CSharpEngine(new EngineOptions { BaseFolder = notebook.Folder });
            return await ExecuteAsync(notebook, new NotebookRunner(engine.RunAsync), progress, cancellation);
        }
        await using var client = await KernelClient.StartAsync(kernel, notebook.Folder, new KernelPatience(), cancellation);
        return await ExecuteAsync(notebook, new NotebookRunner(client.RunAsync) { Kernel = client.Metadata }, progress, cancellation);
    }

    private static Task<NotebookRunResult> ExecuteAsync(
        LectureNotebook notebook, NotebookRunner runner, IRunProgress progress, CancellationToken cancellation)
    {
        runner.CellFinished += _ => progress.CellFinished();
        return runner.RunAsync(notebook.Document, cancellation);
    }

    private static string Describe(LectureNotebook notebook, CellFailure failure)
    {
        var cell = notebook.Document.Cells[failure.CellIndex].ExecutionCount;
        var line = failure.Line is { } number ? $", line {number}" : "";
        return $"{notebook.Document.Path}, cell [{cell}]{line}: {failure.Message}";
    }

    private void Write(string name, string html) =>
        AtomicFile.Write(Path.Combine(outputFolder, name), System.Text.Encoding.UTF8.GetBytes(html));

    /// <summary>What the notebooks themselves saved during this run.</summary>
    private List<FileInfo> Products(IReadOnlyList<LectureNotebook> notebooks)
    {
        var own = notebooks.SelectMany(notebook => (string[])[notebook.Name + ".ipynb", notebook.Name + ".html"])
            .Append("index.html").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. new DirectoryInfo(outputFolder).EnumerateFiles()
            .Where(file => !own.Contains(file.Name) && file.LastWriteTimeUtc >= _started)
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }
}
