using System.CommandLine;
using NotebookKit.Cli.Kernels;

namespace NotebookKit.Cli.Commands.Kernel;

/// <summary>The options <c>--user</c> and <c>--prefix</c>: where kernels are installed.</summary>
internal sealed class LocationOptions
{
    private readonly Option<bool> _user = new("--user") { Description = "For this user only [default]" };

    private readonly Option<string?> _prefix = new("--prefix")
    {
        Description = "Within this folder, such as that of a Python environment",
        HelpName = "DIR",
    };

    public LocationOptions(Command command)
    {
        _prefix.Validators.Add(OptionParsers.IsPath);
        command.Add(_user);
        command.Add(_prefix);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_user) && result.GetValue(_prefix) is not null)
            {
                result.AddError("--user and --prefix exclude each other.");
            }
        });
    }

    public KernelLocation Read(ParseResult parsed) =>
        parsed.GetValue(_prefix) is { } prefix
            ? KernelLocation.In(Path.TrimEndingDirectorySeparator(Path.GetFullPath(prefix)))
            : KernelLocation.User;
}
