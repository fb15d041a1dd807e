using System.Text;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Running;

/// <summary>
/// Collects a notebook's outputs as the file stores them: successive texts of one stream are joined, and an update
/// replaces its display, in this cell or an earlier one.
/// </summary>
internal sealed class OutputRecorder
{
    private readonly List<(NotebookCell Cell, List<CellOutput> Outputs)> _finished = [];
    private readonly StringBuilder _text = new();
    private List<CellOutput> _outputs = [];
    private OutputStream _stream;
    private bool _clearsNext;

    public void Record(CellOutput output)
    {
        if (output is StreamOutput text)
        {
            if (_clearsNext) _outputs.Clear();
            _clearsNext = false;
            if (text.Stream != _stream) EndText();
            _stream = text.Stream;
            _text.Append(text.Text);
            return;
        }
        EndText();
        if (_clearsNext) _outputs.Clear();
        _clearsNext = output is ClearOutput { Wait: true };
        switch (output)
        {
            case DisplayUpdate update:
                Apply(update);
                break;
            case ClearOutput clear:
                if (!clear.Wait) _outputs.Clear();
                break;
            default:
                _outputs.Add(output);
                break;
        }
    }

    /// <summary>Stores in the cell the outputs since the last cell ended.</summary>
    public void EndCell(NotebookCell cell)
    {
        EndText();
        _clearsNext = false;
        cell.Outputs = _outputs;
        _finished.Add((cell, _outputs));
        _outputs = [];
    }

    private void EndText()
    {
        if (_text.Length == 0) return;
        _outputs.Add(new StreamOutput(_stream, _text.ToString()));
        _text.Clear();
    }

    private void Apply(DisplayUpdate update)
    {
        if (TryReplace(_outputs, update)) return;
        foreach (var (cell, outputs) in _finished)
        {
            if (TryReplace(outputs, update)) cell.Outputs = outputs;
        }
    }

    private static bool TryReplace(List<CellOutput> outputs, DisplayUpdate update)
    {
        var index = outputs.FindIndex(output => output is DisplayOutput shown && shown.DisplayId == update.DisplayId);
        if (index >= 0) outputs[index] = new DisplayOutput(update.Data, update.DisplayId);
        return index >= 0;
    }
}
