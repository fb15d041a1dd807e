using System.CommandLine;
using NotebookKit.Cli.Kernels;
using NotebookKit.Cli.Terminal;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Commands.Kernel;

/// <summary><c>kit kernel uninstall</c>.</summary>
internal sealed class KernelUninstallCommand : KitCommand
{
    private readonly KitConsole _console;
    private readonly LocationOptions _location;

    private readonly Option<string?> _name = new("--name")
    {
        Description = "The kernel to remove [default: all that this kit installed there]",
        HelpName = "NAME",
    };

    public KernelUninstallCommand(KitConsole console)
        : base("uninstall", "Removes what `kit kernel install` wrote; kernels of others are left alone.")
    {
        _console = console;
        _name.Validators.Add(OptionParsers.IsKernelName);
        Add(_name);
        _location = new LocationOptions(this);
        SetAction(Uninstall);
    }

    public override IReadOnlyList<string> Examples => ["kernel uninstall"];

    private int Uninstall(ParseResult parsed)
    {
        var location = _location.Read(parsed);
        var name = parsed.GetValue(_name);
        var own = location.Own(Report)
            .Where(spec => name is null || spec.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        var inUse = new KernelInstaller(location, Report).Uninstall(own);
        foreach (var spec in own) _console.Say($"removed {spec.Name}  {spec.Folder}");
        foreach (var folder in inUse)
        {
            _console.Say($"A kernel still runs from {folder}: run this again when it has stopped.");
        }
        if (own.Count > 0) return ExitCode.Success;
        _console.Fail(
            $"no kernel of this kit {(name is null ? "" : $"named {name} ")}in {location.Specs}: `kit kernel list` " +
            "shows all kernels");
        return ExitCode.InputFailed;
    }

    private void Report(KernelSpecException broken) => _console.Fail(broken.Message);
}
