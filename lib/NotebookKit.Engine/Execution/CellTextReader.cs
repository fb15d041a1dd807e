namespace NotebookKit.Engine.Execution;

/// <summary>
/// The console's input: a cell that reads a line asks the notebook's user; other code reads what it read before.
/// </summary>
internal sealed class CellTextReader(TextReader host) : TextReader
{
    private string? _pending;

    public override string? ReadLine()
    {
        if (CellContext.Current is not { } cell) return host.ReadLine();
        var line = _pending?.TrimEnd('\n') ?? cell.Ask("", isPassword: false);
        _pending = null;
        return line;
    }

    public override int Peek()
    {
        if (CellContext.Current is not { } cell) return host.Peek();
        _pending ??= cell.Ask("", isPassword: false) + "\n";
        return _pending[0];
    }

    public override int Read()
    {
        if (CellContext.Current is null) return host.Read();
        var next = Peek();
        _pending = _pending!.Length > 1 ? _pending[1..] : null;
        return next;
    }
}
