using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using NotebookKit.Cli.Commands;
using NotebookKit.Cli.Commands.Kernel;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli;

/// <summary>The command line as a whole: parses it, runs the command, turns every ending into an exit code.</summary>
internal static class KitApplication
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, KitConsole console)
    {
        // A file may well be called @x: no response files.
        var parsed = Root(console).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not ExampleHelpAction)
        {
            return ReportWrongUsage(parsed, console);
        }

        var configuration = new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            // A notebook's cell that does not heed Ctrl-C is given up after two seconds; then the run still tidies up.
            // A kernel takes Ctrl-C for the interrupt of a cell, and lives on.
            ProcessTerminationTimeout =
                parsed.CommandResult.Command is KernelStartCommand ? null : TimeSpan.FromSeconds(5),
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (OperationCanceledException)
        {
            console.Fail("stopped; what was finished before is complete");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            // A full disk, a folder taken away: what no command foresaw still ends in a sentence and an exit code.
            console.Fail($"{exception.Message} ({exception.GetType().Name})");
            return ExitCode.InputFailed;
        }
    }

    public static IReadOnlyList<KitCommand> Commands(KitConsole console) =>
    [
        new RunCommand(console),
        new SlidesCommand(console),
        new DumpCommand(console),
        new PngCommand(console),
        new AnonymizeCommand(console),
        new DataCommand(console),
        new ResetCommand(console, KitFolders.FindRoot()),
        new ProgressCommand(console, KitFolders.FindRoot()),
        new KernelCommand(console),
        new DoctorCommand(console),
    ];

    private static RootCommand Root(KitConsole console)
    {
        var root = new RootCommand("NotebookKit: the lecture on DICOM CT images as C# notebooks.");
        foreach (var command in Commands(console)) root.Add(command);
        root.Directives.Clear();
        var help = root.Options.OfType<HelpOption>().Single();
        var examples = new ExampleHelpAction((HelpAction)help.Action!);
        help.Action = examples;
        root.SetAction(examples.Invoke);
        return root;
    }

    private static int ReportWrongUsage(ParseResult parsed, KitConsole console)
    {
        foreach (var error in parsed.Errors) console.Fail(error.Message);
        console.Error.WriteLine($"`{Name(parsed.CommandResult)} --help` shows how it is used.");
        return ExitCode.WrongUsage;
    }

    /// <summary>A command as it is typed, such as <c>kit kernel install</c>.</summary>
    private static string Name(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Name(parent)} {command.Command.Name}" : "kit";
}
