namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// Where the kernel says what went wrong with a peer or a message: the process's own error stream, which cells cannot
/// reach, with a limit, so that no peer can fill a disk.
/// </summary>
internal sealed class KernelLog(TextWriter error)
{
    private const int MaximumLines = 1000;
    private readonly Lock _gate = new();
    private int _lines;

    public void Write(string message)
    {
        lock (_gate)
        {
            if (_lines == MaximumLines) return;
            error.WriteLine($"[NotebookKit] {message}");
            if (++_lines == MaximumLines) error.WriteLine("[NotebookKit] Nothing more is logged.");
        }
    }
}
