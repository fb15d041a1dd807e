using System.Text;

namespace NotebookKit.Jupyter.Client;

/// <summary>The last lines that a process printed: they tell why it died.</summary>
internal sealed class OutputTail
{
    private const int MaximumLength = 8 << 10;
    private const int MaximumLines = 12;

    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();

    /// <summary>Reads to the end, so that the process never waits for a reader.</summary>
    public async Task ReadAsync(TextReader reader)
    {
        var buffer = new char[1024];
        while (await reader.ReadAsync(buffer) is > 0 and var count)
        {
            lock (_gate)
            {
                _text.Append(buffer, 0, count);
                if (_text.Length > MaximumLength) _text.Remove(0, _text.Length - MaximumLength);
            }
        }
    }

    /// <summary>The last lines, each after a line break; empty if there are none.</summary>
    public override string ToString()
    {
        lock (_gate)
        {
            var lines =
                _text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return string.Concat(lines.TakeLast(MaximumLines).Select(line => $"\n  {line}"));
        }
    }
}
