using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NotebookKit.Cli.Installed;

namespace NotebookKit.Cli.Commands;

/// <summary>The usual help, with examples and the exit codes at its end.</summary>
internal sealed class ExampleHelpAction(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = ExamplesOf(parseResult.CommandResult.Command);
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine($"  {InstalledTool.Command} {example}");
            output.WriteLine();
        }
        output.WriteLine("Exit code: 0 all well, 1 some input failed (the rest is done), 2 wrong usage.");
        return ExitCode.Success;
    }

    private static IReadOnlyList<string> ExamplesOf(Command command) =>
        command is KitCommand known ? known.Examples : ["run", "png --help"];
}
