using System.CommandLine;

namespace NotebookKit.Cli.Commands;

/// <summary>A command whose help ends with examples to copy.</summary>
internal abstract class KitCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines without the leading program name, each true as it stands in a fresh clone.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>
    /// Sets what the command does, on a thread of its own: the command line hears Ctrl-C only while it waits.
    /// </summary>
    /// <param name="work">The work; it ends with an <see cref="OperationCanceledException"/> when it is
    /// stopped.</param>
    protected void SetWork(Func<ParseResult, CancellationToken, int> work) =>
        SetAction((parsed, cancellation) => Task.Run(() => work(parsed, cancellation), CancellationToken.None));
}
