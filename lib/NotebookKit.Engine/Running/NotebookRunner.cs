using System.Diagnostics;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Running;

/// <summary>
/// Runs a notebook's code cells in order and stores their outputs in the document. A cell tagged
/// <c>raises-exception</c> must fail, one tagged <c>skip-execution</c> does not run.
/// </summary>
/// <param name="runCell">Runs the cells and holds the variables; a fresh one for each notebook.</param>
public sealed class NotebookRunner(CellRunner runCell)
{
    /// <summary>Raised before a code cell runs, on the runner's thread.</summary>
    public event Action<CellStarted>? CellStarted;

    /// <summary>Raised when a code cell has run and its outputs are in the document.</summary>
    public event Action<CellFinished>? CellFinished;

    /// <summary>Whether to run the cells after one that failed. Default: stop.</summary>
    public bool ContinueAfterFailure { get; init; }

    /// <summary>The kernel that is written into a notebook without one. Default: C#.</summary>
    public KernelMetadata Kernel { get; init; } = KernelMetadata.CSharp;

    /// <summary>Runs the notebook. Old outputs of all code cells are cleared first.</summary>
    /// <param name="document">The notebook; outputs, execution counts and the kernel's metadata are written into
    /// it.</param>
    /// <param name="cancellation">Interrupts the running cell and ends the run.</param>
    /// <returns>What failed. A cell's failure is a result, never an exception.</returns>
    public async Task<NotebookRunResult> RunAsync(NotebookDocument document, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        Kernel.WriteTo(document);
        var cells = document.Cells.Where(cell => cell.Kind == CellKind.Code).ToArray();
        foreach (var cell in cells) Clear(cell);
        var failures = new List<CellFailure>();
        var recorder = new OutputRecorder();
        foreach (var cell in cells.Where(cell => !cell.Tags.Contains("skip-execution")))
        {
            if (await RunCellAsync(cell, cells.Length, recorder, cancellation) is { } failure) failures.Add(failure);
            if (cancellation.IsCancellationRequested || (failures.Count > 0 && !ContinueAfterFailure)) break;
        }
        return new NotebookRunResult(failures, watch.Elapsed);
    }

    private async Task<CellFailure?> RunCellAsync(
        NotebookCell cell, int cellCount, OutputRecorder recorder, CancellationToken cancellation)
    {
        CellStarted?.Invoke(new CellStarted(cell.Index, cellCount));
        var result = await runCell(PolyglotCell.Code(cell), recorder.Record, cancellation);
        recorder.EndCell(cell);
        cell.ExecutionCount = result.ExecutionCount;
        var failure = Judge(cell, result);
        CellFinished?.Invoke(new CellFinished(cell.Index, cellCount, result.Elapsed, failure));
        return failure;
    }

    private static CellFailure? Judge(NotebookCell cell, CellResult result)
    {
        var mustRaise = cell.Tags.Contains("raises-exception");
        if (result.Error is not { } error)
        {
            return mustRaise
                ? new CellFailure(cell.Index, null, "The cell is tagged raises-exception but raised none.")
                : null;
        }
        return mustRaise && error.Kind is CellErrorKind.Compilation or CellErrorKind.Exception
            ? null
            : new CellFailure(cell.Index, error.Line, Describe(error));
    }

    private static string Describe(CellError error) => error.Kind == CellErrorKind.Exception
        ? $"{error.Name}: {error.Message}"
        : error.Message;

    private static void Clear(NotebookCell cell)
    {
        cell.ExecutionCount = null;
        cell.Outputs = [];
    }
}
