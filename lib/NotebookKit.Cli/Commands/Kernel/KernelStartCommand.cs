using System.CommandLine;
using NotebookKit.Jupyter.Kernel;

namespace NotebookKit.Cli.Commands.Kernel;

/// <summary><c>kit kernel start</c>: what a front end does with an installed kernel.</summary>
internal sealed class KernelStartCommand : KitCommand
{
    private readonly Argument<string> _connectionFile =
        new("CONNECTION_FILE") { Description = "The file that a Jupyter front end writes: addresses and a key" };

    public KernelStartCommand()
        : base("start", "Serves a Jupyter front end; front ends call it, people need not.")
    {
        Add(_connectionFile);
        SetAction((parsed, _) => KernelProgram.RunAsync([parsed.GetRequiredValue(_connectionFile)]));
    }

    public override IReadOnlyList<string> Examples => [];
}
