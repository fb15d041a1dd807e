using System.CommandLine;

namespace NotebookKit.Cli.Commands;

/// <summary>A command whose help ends with examples to copy.</summary>
internal abstract class KitCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines without the leading program name, each true as it stands in a fresh clone.</summary>
    public abstract IReadOnlyList<string> Examples { get; }
}
