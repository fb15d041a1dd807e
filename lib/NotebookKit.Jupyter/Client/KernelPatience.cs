namespace NotebookKit.Jupyter.Client;

/// <summary>How long a kernel may take. A cell may take any time.</summary>
internal sealed record KernelPatience
{
    /// <summary>From the start of the process to the first answer.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From an interrupt to the end of the cell.</summary>
    public TimeSpan Interrupt { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>From a shutdown request to the end of the process, before it is killed.</summary>
    public TimeSpan Shutdown { get; init; } = TimeSpan.FromSeconds(2);
}
