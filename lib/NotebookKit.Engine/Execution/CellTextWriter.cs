using System.Text;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>A console stream: a cell's text goes to the cell's output, other text to the original stream.</summary>
internal sealed class CellTextWriter : TextWriter
{
    private readonly OutputStream _stream;
    private readonly TextWriter _host;

    public CellTextWriter(OutputStream stream, TextWriter host)
    {
        _stream = stream;
        _host = host;
        // A notebook's outputs are the same on every system.
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (CellContext.Current is { } cell) cell.Write(_stream, value ?? "");
        else _host.Write(value);
    }

    public override void WriteLine() => Write("\n");

    /// <summary>A line and its end are one output, not two.</summary>
    public override void WriteLine(string? value)
    {
        if (CellContext.Current is null) _host.WriteLine(value);
        // Of a line that is cut anyway, no copy is made.
        else if (value?.Length > CellContext.Limits.Text) Write(value);
        else Write(value + "\n");
    }

    public override void Flush() => _host.Flush();
}
