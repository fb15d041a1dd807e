using System.CommandLine;
using FellowOakDicom;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit anonymize</c>: a folder's files with elements replaced, as the lecture does it.</summary>
internal sealed class AnonymizeCommand : KitCommand
{
    private const string LectureProfile = "lecture";
    private readonly KitConsole _console;

    private readonly Argument<string> _source = new("SRC") { Description = "A folder of DICOM files, or one file" };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for the results, named anony_NAME; it is made if need be",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _profile = new("--profile")
    {
        Description = "What is replaced. lecture: the patient's name and ID, nothing else: enough to learn on, not to publish",
        HelpName = LectureProfile,
        Required = true,
    };

    private readonly Option<IReadOnlyList<KeyValuePair<DicomTag, string>>> _set = new("--set")
    {
        Description = "Further elements and their new values; a tag is 0010,0010 or 00100010 or a keyword",
        HelpName = "TAG=VALUE",
        CustomParser = OptionParsers.TagValues,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    public AnonymizeCommand(KitConsole console)
        : base("anonymize", "Copies DICOM files with the patient's name and ID replaced.")
    {
        _console = console;
        _profile.AcceptOnlyFromAmong(LectureProfile);
        _source.Validators.Add(OptionParsers.NoStrayOption);
        Add(_source);
        Add(_out);
        Add(_profile);
        Add(_set);
        SetAction(_ => { _console.Say("todo"); return 0; });
    }

    public override IReadOnlyList<string> Examples =>
    [
        "anonymize data/ct_dcmdir --out anonymous --profile lecture",
        "anonymize data/ct_dcmdir --out anonymous --profile lecture --set PatientBirthDate= 0008,0080=Hospital",
    ];
}
