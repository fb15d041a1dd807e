namespace NotebookKit.Engine;

/// <summary>Runs a cell on a thread of its own, which never keeps the process alive.</summary>
internal static class CellThread
{
    public static Task<T> Run<T>(Func<T> work, string name)
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
}
