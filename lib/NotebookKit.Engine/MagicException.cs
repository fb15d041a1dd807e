namespace NotebookKit.Engine;

/// <summary>A cell has a line for the engine that the engine cannot follow.</summary>
internal sealed class MagicException(int line, string message) : Exception(message)
{
    /// <summary>The cell's line, from 1.</summary>
    public int Line { get; } = line;
}
