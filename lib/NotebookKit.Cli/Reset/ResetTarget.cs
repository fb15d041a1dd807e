namespace NotebookKit.Cli.Reset;

/// <summary>A notebook to reset.</summary>
/// <param name="Path">The file, whether it is there or not.</param>
/// <param name="Original">What it becomes.</param>
internal sealed record ResetTarget(string Path, OriginalNotebook Original);
