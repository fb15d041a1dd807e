using System.Globalization;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Run;

/// <summary>One line a notebook, for logs and pipes.</summary>
internal sealed class PlainProgress(KitConsole console, int notebookCount) : IRunProgress
{
    private LectureNotebook? _notebook;
    private int _number;

    public void Begin(LectureNotebook notebook)
    {
        _notebook = notebook;
        _number++;
    }

    public void CellFinished()
    {
        // A line a cell would bury the lines that matter.
    }

    public void End(TimeSpan elapsed, bool succeeded) => console.Say(string.Create(CultureInfo.InvariantCulture,
        $"[{_number}/{notebookCount}] {(succeeded ? "ok    " : "failed")} {_notebook!.Name}  " +
        $"{_notebook.CodeCellCount} code cells, {elapsed.TotalSeconds:0.0} s"));
}
