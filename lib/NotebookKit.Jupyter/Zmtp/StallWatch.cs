using System.Diagnostics;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// Tells a peer that reads slowly from one that has stopped, or pretends to read: as long as its queue is more than
/// half full, it must take a minimum in each period of patience.
/// </summary>
internal sealed class StallWatch(ZmtpLimits limits)
{
    private readonly Stopwatch _period = new();
    private long _taken;

    /// <summary>The time that the peer has left to read the minimum of this period.</summary>
    public TimeSpan Left => limits.StallPatience - _period.Elapsed;

    /// <summary>The queue is full: the peer's reading is watched from now on, unless it is already.</summary>
    public void Start()
    {
        if (_period.IsRunning) return;
        _taken = 0;
        _period.Restart();
    }

    /// <summary>The peer has taken bytes.</summary>
    public void Note(int bytes) => _taken += bytes;

    /// <summary>The queue has emptied.</summary>
    public void Stop() => _period.Reset();

    /// <summary>Whether the peer has missed a period's minimum. If it has kept it, the next period begins.</summary>
    public bool HasStalled()
    {
        if (!_period.IsRunning || Left > TimeSpan.Zero) return false;
        if (_taken < limits.MinimumTaken) return true;
        Stop();
        Start();
        return false;
    }
}
