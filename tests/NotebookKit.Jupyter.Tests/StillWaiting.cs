namespace NotebookKit.Jupyter.Tests;

/// <summary>That something does not end by itself.</summary>
internal static class StillWaiting
{
    /// <summary>Asserts that a task has not ended after a time in which it would end if nothing kept it.</summary>
    public static Task AssertAsync(Task task, TimeSpan time) =>
        Assert.ThrowsAsync<TimeoutException>(() => task.WaitAsync(time, TestContext.Current.CancellationToken));
}
