namespace NotebookKit.Engine.Execution;

/// <summary>
/// Runs a cell's code on a thread of its own, which does not keep the process alive and is woken by an interrupt.
/// </summary>
internal sealed class CellThread
{
    /// <summary>More than one: the code may catch the exception that wakes it, and wait again.</summary>
    private const int WakingCalls = 4;

    private static readonly TimeSpan WakingInterval = InterruptTimeout.Patience / (WakingCalls + 1);

    private readonly Lock _gate = new();

    /// <summary>The code's task, once the code has given its thread back.</summary>
    private readonly TaskCompletionSource<Task<object?>> _task =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Thread? _running;
    private bool _isWoken;

    private CellThread()
    {
    }

    /// <summary>Runs a cell's code; see <see cref="CodeRunner"/>.</summary>
    /// <exception cref="ThreadInterruptedException">The thread was woken while it waited.</exception>
    public static async Task<object?> RunAsync(string name, Func<Task<object?>> code, CancellationToken interrupt)
    {
        var cell = new CellThread();
        new Thread(() => cell.Run(code)) { IsBackground = true, Name = name }.Start();
        using var waking = interrupt.Register(() => _ = cell.WakeAsync());
        return await await cell._task.Task;
    }

    private void Run(Func<Task<object?>> code)
    {
        Task<object?> task;
        lock (_gate) _running = Thread.CurrentThread;
        try
        {
            task = code();
        }
        catch (Exception exception)
        {
            task = Task.FromException<object?>(exception);
        }
        EndWaking();
        _task.SetResult(task);
    }

    private async Task WakeAsync()
    {
        for (var call = 0; call < WakingCalls; call++)
        {
            var pause = Task.Delay(WakingInterval, CancellationToken.None);
            if (await Task.WhenAny(_task.Task, pause) != pause) return;
            Wake();
        }
    }

    /// <summary>
    /// Makes what the thread waits for, such as <c>Thread.Sleep</c>, throw a <see cref="ThreadInterruptedException"/>.
    /// </summary>
    private void Wake()
    {
        lock (_gate)
        {
            _isWoken |= _running is not null;
            _running?.Interrupt();
        }
    }

    /// <summary>
    /// Takes a call that came after the code's last wait: otherwise it would interrupt the lock in the caller's next
    /// line.
    /// </summary>
    private void EndWaking()
    {
        while (true)
        {
            try
            {
                lock (_gate) _running = null;
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
