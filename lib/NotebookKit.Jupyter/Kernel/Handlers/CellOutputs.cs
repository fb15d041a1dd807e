using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>
/// Publishes what one cell puts out. Text is gathered for a moment, so that ten thousand short lines are not ten
/// thousand messages. Other outputs do not overtake it.
/// </summary>
internal sealed class CellOutputs : IDisposable
{
    private const int MaximumGathered = 32 << 10;
    private static readonly TimeSpan GatheringTime = TimeSpan.FromMilliseconds(20);

    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private readonly IopubPublisher _iopub;
    private readonly JsonObject _parent;
    private readonly Timer _timer;
    private OutputStream _stream;

    public CellOutputs(IopubPublisher iopub, JsonObject parent)
    {
        _iopub = iopub;
        _parent = parent;
        _timer = new Timer(_ => Flush());
    }

    /// <summary>The result's plain text; null if there was none.</summary>
    public string? Result { get; private set; }

    /// <summary>The error that ended the cell; null if none did.</summary>
    public ErrorOutput? Error { get; private set; }

    public void Publish(CellOutput output)
    {
        _iopub.WaitForRoom();
        lock (_gate)
        {
            if (output is StreamOutput text)
            {
                Gather(text);
                return;
            }
            Flush();
            switch (output)
            {
                case DisplayOutput display:
                    _iopub.Publish("display_data", OutputContent.Display(display.Data, display.DisplayId), _parent);
                    break;
                case DisplayUpdate update:
                    _iopub.Publish(
                        "update_display_data", OutputContent.Display(update.Data, update.DisplayId), _parent);
                    break;
                case ExecuteResult result:
                    Result = result.Data.GetValueOrDefault("text/plain");
                    _iopub.Publish("execute_result", OutputContent.Result(result), _parent);
                    break;
                case ClearOutput clear:
                    _iopub.Publish("clear_output", new JsonObject { ["wait"] = clear.Wait }, _parent);
                    break;
                case ErrorOutput error:
                    Error = error;
                    _iopub.Publish("error", OutputContent.Error(error), _parent);
                    break;
            }
        }
    }

    /// <summary>Publishes the text that is gathered.</summary>
    public void Flush()
    {
        lock (_gate)
        {
            if (_text.Length == 0) return;
            _iopub.Publish("stream", OutputContent.Stream(_stream, _text.ToString()), _parent);
            _text.Clear();
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Gather(StreamOutput text)
    {
        if (_stream != text.Stream) Flush();
        if (_text.Length == 0) _timer.Change(GatheringTime, Timeout.InfiniteTimeSpan);
        _stream = text.Stream;
        _text.Append(text.Text);
        if (_text.Length >= MaximumGathered) Flush();
    }
}
