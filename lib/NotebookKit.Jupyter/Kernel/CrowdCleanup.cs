namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// Gives memory back to the system when a crowd of strangers has gone: .NET would keep it for what may come.
/// </summary>
internal sealed class CrowdCleanup : IDisposable
{
    private const int Crowd = 64;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Func<long> _strangersGone;
    private readonly Timer _timer;
    private long _before;
    private long _cleaned;

    /// <param name="strangersGone">How many peers have left that never had the key.</param>
    public CrowdCleanup(Func<long> strangersGone)
    {
        _strangersGone = strangersGone;
        _timer = new Timer(_ => Look(), null, Interval, Interval);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var gone = _strangersGone();
        var isCalm = gone == _before;
        _before = gone;
        if (!isCalm || gone - _cleaned < Crowd) return;
        _cleaned = gone;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
