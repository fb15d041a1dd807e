namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// Where the kernel says what went wrong with a peer or a message: the process's own error stream, which cells cannot
/// reach. It has a limit, so that no peer can fill a disk, or a pipe that the front end does not empty; and each line
/// has one, so that no peer can keep others from being said.
/// </summary>
internal sealed class KernelLog(TextWriter error)
{
    private const int MaximumLine = 1000;
    private const int MaximumLength = 48_000;
    private const int MaximumRepetitions = 20;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _said = [];
    private int _length;

    public void Write(string message)
    {
        var line = $"[NotebookKit] {OneLine(message)}";
        lock (_gate)
        {
            if (_length > MaximumLength) return;
            var times = _said[line] = _said.GetValueOrDefault(line) + 1;
            if (times > MaximumRepetitions) return;
            if (times == MaximumRepetitions) line += " (This is not said again.)";
            error.WriteLine(line);
            _length += line.Length;
            if (_length > MaximumLength) error.WriteLine("[NotebookKit] Nothing more is logged.");
        }
    }

    /// <summary>Part of what is logged comes from peers, which may send control characters.</summary>
    private static string OneLine(string message) => string.Concat(
        message.Take(MaximumLine).Select(character => char.IsControl(character) ? ' ' : character));
}
