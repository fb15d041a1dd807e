using NotebookKit.Cli.Terminal;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Commands.Kernel;

/// <summary><c>kit kernel list</c>.</summary>
internal sealed class KernelListCommand : KitCommand
{
    private const int NameWidth = 24;
    private const int TitleWidth = 28;
    private readonly KitConsole _console;

    public KernelListCommand(KitConsole console)
        : base("list", "Shows the kernels that Jupyter finds on this machine.")
    {
        _console = console;
        SetAction(_ => List());
    }

    public override IReadOnlyList<string> Examples => ["kernel list"];

    private int List()
    {
        var kernels =
            new KernelSpecs(JupyterPaths.OfThisMachine.KernelFolders).All(broken => _console.Fail(broken.Message));
        if (kernels.Count == 0) _console.Say("No kernel is installed: `kit kernel install` installs this kit's.");
        foreach (var kernel in kernels)
        {
            _console.Say(
                $"{kernel.Name.PadRight(NameWidth)} {kernel.DisplayName.PadRight(TitleWidth)} " +
                $"{kernel.Folder}{Remark(kernel)}");
        }
        return ExitCode.Success;
    }

    private static string Remark(KernelSpec kernel) => kernel.Own switch
    {
        null => "",
        var own when Directory.Exists(own.ProgramFolder) => $"  (this kit's, {own.Version})",
        _ => "  (this kit's, but its program is gone: `kit kernel install` mends it)",
    };
}
