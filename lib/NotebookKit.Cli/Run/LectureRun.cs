using System.Diagnostics;
using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Terminal;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Running;
using NotebookKit.Jupyter.Client;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Run;

/// <summary>Runs notebooks one after another and hands on what they gave.</summary>
/// <param name="console">Shows the progress and the failures.</param>
/// <param name="outputFolder">Where the cells save.</param>
/// <param name="results">Takes each notebook when it has run.</param>
/// <param name="kernel">The installed kernel that runs the cells; null for the engine in this process.</param>
internal sealed class LectureRun(KitConsole console, string outputFolder, ILectureResults results, KernelSpec? kernel)
{
    private const string OutputVariable = "NOTEBOOKKIT_OUTPUT";
    private const string NotebooksVariable = "NOTEBOOKKIT_NOTEBOOKS";
    private readonly List<string> _failures = [];

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
                await BarProgress.On(console.Rich).StartAsync(
                    context => RunAsync(notebooks, new BarProgress(context), cancellation));
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
        results.Finish();
        return _failures.Count == 0;
    }

    private async Task RunAsync(
        IReadOnlyList<LectureNotebook> notebooks, IRunProgress progress, CancellationToken cancellation)
    {
        foreach (var notebook in notebooks)
        {
            progress.Begin(notebook);
            var watch = Stopwatch.StartNew();
            var succeeded = false;
            try
            {
                succeeded = await RunAsync(notebook, progress, cancellation);
            }
            // Whatever a notebook's cells leave behind, the next notebook runs. A kernel that cannot be started could
            // not run that one either.
            catch (Exception exception) when (exception is not (OperationCanceledException or KernelClientException))
            {
                _failures.Add($"{notebook.Document.Path}: {exception.Message} ({exception.GetType().Name})");
            }
            progress.End(watch.Elapsed, succeeded);
        }
    }

    /// <summary>Runs a notebook and hands on what it gave.</summary>
    /// <returns>Whether its cells did what their metadata says.</returns>
    private async Task<bool> RunAsync(
        LectureNotebook notebook, IRunProgress progress, CancellationToken cancellation)
    {
        var result = await ExecuteAsync(notebook, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        _failures.AddRange(result.Failures.Select(failure => Describe(notebook, failure)));
        results.Add(notebook, new PageSubject
        {
            Link = notebook.Link,
            Document = notebook.Document,
            Elapsed = result.Elapsed,
            FailedCells = result.Failures.Select(failure => failure.CellIndex).ToHashSet(),
        });
        return result.Succeeded;
    }

    /// <summary>Runs a notebook in an engine or a kernel of its own.</summary>
    private async Task<NotebookRunResult> ExecuteAsync(
        LectureNotebook notebook, IRunProgress progress, CancellationToken cancellation)
    {
        // What front ends tell a kernel by its working folder.
        Environment.SetEnvironmentVariable(NotebooksVariable, notebook.Folder);
        if (kernel is null)
        {
            var engine = new CSharpEngine(new EngineOptions { BaseFolder = notebook.Folder });
            return await ExecuteAsync(notebook, new NotebookRunner(engine.RunAsync), progress, cancellation);
        }
        await using var client =
            await KernelClient.StartAsync(kernel, notebook.Folder, new KernelPatience(), cancellation);
        return await ExecuteAsync(
            notebook, new NotebookRunner(client.RunAsync) { Kernel = client.Metadata }, progress, cancellation);
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
}
