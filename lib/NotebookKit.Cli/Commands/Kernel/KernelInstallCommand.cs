using System.CommandLine;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Installed;
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
        Description =
            $"The kernel's name [default: {KernelName.Default}, which the notebooks ask for; " +
            $"{KernelName.Alternative} if .NET Interactive has that name]",
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
        var clone = KitFolders.FindRoot() is { } root && KitFolders.IsClone(root) ? root : null;
        if (clone is null && !InstalledTool.IsThis)
        {
            _console.Fail("the kernel is built from your clone of NotebookKit: change into its folder first");
            return ExitCode.InputFailed;
        }
        var location = _location.Read(parsed);
        if (ChooseName(parsed.GetValue(_name), location) is not { } name || !TryPrepare(location))
        {
            return ExitCode.InputFailed;
        }

        var workspace = Directory.CreateTempSubdirectory("notebookkit-").FullName;
        try
        {
            var sources = clone is null ? "" : KernelSources.Hash(clone);
            var built = clone is null
                ? KernelCopy.Make(workspace)
                : await WithStatusAsync(() => KernelPublisher.PublishAsync(clone, workspace, cancellation));
            var spec = new KernelInstaller(location, Report).Install(name, built.Folder, sources);
            if (!built.IsCompiledAhead)
            {
                _console.Say(
                    "The ahead-of-time compiler cannot be had here: the first cell of a notebook takes some seconds " +
                    "longer.");
            }
            _console.Say($"{spec.Name}  {spec.Folder}");
            _console.Say($"Open a notebook in VS Code or Jupyter and choose the kernel “{spec.DisplayName}”.");
            return ExitCode.Success;
        }
        catch (KernelPublishException exception)
        {
            _console.Fail(exception.Message);
            return ExitCode.InputFailed;
        }
        finally
        {
            Directory.Delete(workspace, recursive: true);
            location.RemoveEmptyFolders();
        }
    }

    /// <summary>The name to install under; null, after saying so, if it belongs to another kernel.</summary>
    private string? ChooseName(string? wanted, KernelLocation location)
    {
        // Jupyter knows kernels by their names in small letters.
        var name = wanted?.ToLowerInvariant() ?? KernelName.Default;
        if (OwnerOf(name, location) is not { } owner) return name;
        if (wanted is not null || OwnerOf(KernelName.Alternative, location) is not null)
        {
            _console.Fail($"the name {name} belongs to {owner}: choose another --name");
            return null;
        }
        _console.Say($"The name {name} belongs to {owner}; this kernel is named {KernelName.Alternative} instead.");
        return KernelName.Alternative;
    }

    /// <summary>Whose a name is if it is not this kit's, or null.</summary>
    private static string? OwnerOf(string name, KernelLocation location)
    {
        try
        {
            var found = new KernelSpecs([location.Specs, .. JupyterPaths.OfThisMachine.KernelFolders]).Find(name);
            return found is { Own: null } ? $"the kernel “{found.DisplayName}” in {found.Folder}" : null;
        }
        catch (KernelSpecException exception)
        {
            return $"a broken kernel ({exception.Message.TrimEnd('.')})";
        }
    }

    /// <summary>Building takes a minute: what keeps the kernel from being installed is to be said before.</summary>
    private bool TryPrepare(KernelLocation location)
    {
        try
        {
            Directory.CreateDirectory(location.Programs);
            Directory.CreateDirectory(location.Specs);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _console.Fail(
                $"cannot write into {location.Data} ({exception.Message.TrimEnd('.')}): choose another --prefix");
            return false;
        }
    }

    private void Report(KernelSpecException broken) => _console.Fail(broken.Message);

    private async Task<PublishedKernel> WithStatusAsync(Func<Task<PublishedKernel>> work)
    {
        const string Message = "Building the kernel for this machine (about a minute) …";
        if (_console.IsTerminal) return await _console.Rich.Status().StartAsync(Message, _ => work());
        _console.Say(Message);
        return await work();
    }
}
