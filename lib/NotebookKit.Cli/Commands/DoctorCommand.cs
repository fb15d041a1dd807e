using System.CommandLine;
using NotebookKit.Cli.Doctor;
using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit doctor</c>: what this machine has and lacks.</summary>
internal sealed class DoctorCommand : KitCommand
{
    private const int SubjectWidth = 20;
    private readonly KitConsole _console;

    private readonly Option<bool> _licenses = new("--licenses")
    {
        Description = "List the packages of others that the kit ships, and their licences, instead",
    };

    public DoctorCommand(KitConsole console)
        : base("doctor", "Shows what this machine has and lacks, and the command that mends it.")
    {
        _console = console;
        Options.Add(_licenses);
        SetAction(parsed => parsed.GetValue(_licenses) ? ListLicenses() : Examine());
    }

    public override IReadOnlyList<string> Examples => ["doctor", "doctor --licenses"];

    private int Examine()
    {
        var lacks = false;
        var findings = KitChecks.All().Append(KernelCheck.Find()).Concat(ToolChecks.All())
            .Concat(EditorCompletionChecks.All());
        foreach (var finding in findings)
        {
            Show(finding);
            lacks |= finding.State == FindingState.Missing;
        }
        _console.Say(lacks ? "Something that the lecture needs is missing." : "The lecture can run.");
        return lacks ? ExitCode.InputFailed : ExitCode.Success;
    }

    private int ListLicenses()
    {
        foreach (var package in PageAssets.Read("licenses.txt").TrimEnd().Split('\n')) _console.Say(package.TrimEnd());
        return ExitCode.Success;
    }

    private void Show(Finding finding)
    {
        var (word, colour) = finding.State switch
        {
            FindingState.Present => ("ok", TextColour.Green),
            FindingState.Optional => ("optional", TextColour.Yellow),
            _ => ("missing", TextColour.Red),
        };
        _console.Say(word, colour, $"{finding.Subject.PadRight(SubjectWidth)}{finding.Detail}");
        if (finding.Mend is not null) _console.Say("", colour, $"{"",SubjectWidth}mend: {finding.Mend}");
    }
}
