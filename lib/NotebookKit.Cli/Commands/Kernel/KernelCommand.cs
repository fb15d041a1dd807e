using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands.Kernel;

/// <summary><c>kit kernel</c>: the kernel with which VS Code and Jupyter run the notebooks.</summary>
internal sealed class KernelCommand : KitCommand
{
    public KernelCommand(KitConsole console)
        : base("kernel", "Installs the C# kernel with which VS Code and Jupyter run the notebooks.")
    {
        Add(new KernelInstallCommand(console));
        Add(new KernelUninstallCommand(console));
        Add(new KernelListCommand(console));
        Add(new KernelStartCommand());
    }

    public override IReadOnlyList<string> Examples => ["kernel install", "kernel list", "kernel uninstall"];
}
