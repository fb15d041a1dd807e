using System.CommandLine;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Kernels;
using NotebookKit.Cli.Terminal;
using NotebookKit.Jupyter.Specs;
using Spectre.Console;

namespace NotebookKit.Cli.Commands.Kernel;

/// <summary><c>kit kernel install</c>.</summary>
internal sealed class KernelInstallCommand : KitCommand
{
    private readonly KitConsole _console;
    private readonly LocationOptions _location;

    private readonly Option<string?> _name = new("--name")
    {
        Description = $"The kernel's name [default: {KernelName.Default}, which the notebooks ask for; {KernelName.Alternative} if .NET Interactive has that name]",
        HelpName = "NAME",
    };

    public KernelInstallCommand(KitConsole console)
        : base("install", "Builds the kernel for this machine and makes it known to VS Code and Jupyter.")
    {
        _console = console;
        _name.Validators.Add(OptionParsers.IsKernelName);
        Add(_name);
        _location = new LocationOptions(this);
        SetAction(InstallAsync);
    }

    public override IReadOnlyList<string> Examples => ["kernel install"];

    private async Task<int> InstallAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (KitFolders.FindRoot() is not { } root)
        {
            _console.Fail("the kernel is built from your clone of NotebookKit: change into its folder first");
            return ExitCode.InputFailed;
        }
        var location = _location.Read(parsed);
        if (ChooseName(parsed.GetValue(_name), location) is not { } name) return ExitCode.InputFailed;

        var workspace = Path.Combine(Path.GetTempPath(), $"notebookkit-{Guid.NewGuid():N}");
        try
        {
            var built = await WithStatusAsync(() => KernelPublisher.PublishAsync(root, workspace, cancellation));
            var spec = new KernelInstaller(location, broken => _console.Fail(broken.Message)).Install(name, built.Folder);
            if (!built.IsCompiledAhead) _console.Say("The ahead-of-time compiler cannot be had here: the first cell of a notebook takes some seconds longer.");
            _console.Say($"{spec.Name}  {spec.Folder}");
            _console.Say($"Open a notebook in VS Code or Jupyter and choose the kernel “{spec.DisplayName}”.");
            return ExitCode.Success;
        }
        catch (KernelPublishException failed)
        {
            _console.Fail(failed.Message);
            return ExitCode.InputFailed;
        }
        finally
        {
            if (Directory.Exists(workspace)) Directory.Delete(workspace, recursive: true);
        }
    }

    /// <summary>The name to install under; null, after saying so, if it belongs to another kernel.</summary>
    private string? ChooseName(string? wanted, KernelLocation location)
    {
        var known = new KernelSpecs([location.Specs, .. JupyterPaths.OfThisMachine.KernelFolders]).All(broken => _console.Fail(broken.Message));
        var name = wanted ?? KernelName.Default;
        var owner = known.FirstOrDefault(spec => spec.Own is null && spec.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (owner is null) return name;
        if (wanted is not null)
        {
            _console.Fail($"the name {name} belongs to the kernel “{owner.DisplayName}” in {owner.Folder}: choose another --name");
            return null;
        }
        _console.Say($"{name} belongs to “{owner.DisplayName}” in {owner.Folder}; this kernel is named {KernelName.Alternative} instead.");
        return KernelName.Alternative;
    }

    private async Task<PublishedKernel> WithStatusAsync(Func<Task<PublishedKernel>> work)
    {
        const string Message = "Building the kernel for this machine (about a minute) …";
        if (_console.IsTerminal) return await _console.Rich.Status().StartAsync(Message, _ => work());
        _console.Say(Message);
        return await work();
    }
}
