namespace NotebookKit.Engine.Execution;

/// <summary>Runs a cell on a thread of its own, which never keeps the process alive and can be woken.</summary>
/// <param name="name">The thread's name.</param>
internal sealed class CellThread(string name)
{
    private readonly Lock _gate = new();
    private Thread? _listening;
    private bool _isWoken;

    /// <summary>Starts the thread.</summary>
    public Task<T> Run<T>(Func<T> work)
    {
        var ended = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try { ended.SetResult(work()); }
            catch (Exception error) { ended.SetException(error); }
        })
        {
            IsBackground = true,
            Name = name,
        };
        thread.Start();
        return ended.Task;
    }

    /// <summary>
    /// Runs a cell's code on this thread. Only there may <see cref="Wake"/> reach it: the compiler, say, would be left
    /// half-done.
    /// </summary>
    /// <exception cref="ThreadInterruptedException">The thread was woken while it waited.</exception>
    public T Listen<T>(Func<T> code)
    {
        lock (_gate) _listening = Thread.CurrentThread;
        try
        {
            return code();
        }
        finally
        {
            EndListening();
        }
    }

    /// <summary>
    /// Makes what the thread waits for, such as <c>Thread.Sleep</c>, throw a <see cref="ThreadInterruptedException"/>.
    /// </summary>
    public void Wake()
    {
        lock (_gate)
        {
            _isWoken |= _listening is not null;
            _listening?.Interrupt();
        }
    }

    /// <summary>A call that came too late for the code would else disturb what the thread waits for next.</summary>
    private void EndListening()
    {
        while (true)
        {
            try
            {
                lock (_gate) _listening = null;
                if (_isWoken) Thread.Sleep(1);
                return;
            }
            catch (ThreadInterruptedException)
            {
                // That was the call.
            }
        }
    }
}
