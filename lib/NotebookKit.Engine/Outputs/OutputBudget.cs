namespace NotebookKit.Engine.Outputs;

/// <summary>How many characters a cell may still write or display.</summary>
internal sealed class OutputBudget(int limit)
{
    private readonly Lock _gate = new();
    private int _left = limit;
    private bool _isNoted;

    /// <summary>How much of an output of this length is allowed.</summary>
    public int Spend(int length)
    {
        lock (_gate)
        {
            var granted = Math.Min(length, _left);
            _left -= granted;
            return granted;
        }
    }

    /// <summary>True for the first caller, who then says that something was dropped.</summary>
    public bool ClaimNote() => !Interlocked.Exchange(ref _isNoted, true);
}
