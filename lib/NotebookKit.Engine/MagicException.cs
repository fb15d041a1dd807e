namespace NotebookKit.Engine;

/// <summary>The engine cannot follow a magic, or a line that asks for a package.</summary>
internal sealed class MagicException(int line, string message) : Exception(message)
{
    /// <summary>The cell's line, from 1.</summary>
    public int Line { get; } = line;
}
