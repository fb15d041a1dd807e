using System.CommandLine;
using FellowOakDicom;
using NotebookKit.Anonymization;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit anonymize</c>: a folder's files with elements replaced, as the lecture does it.</summary>
internal sealed class AnonymizeCommand : KitCommand
{
    private const string LectureProfile = "lecture";

    private readonly KitConsole _console;

    private readonly Argument<string> _source =
        new("SRC") { Description = "A folder of DICOM files (with all below), or one file" };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for the results, named anony_NAME; it is made if need be",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _profile = new("--profile")
    {
        Description =
            "What is replaced. lecture: the patient's name and ID, nothing else: enough to learn on, not to publish",
        HelpName = LectureProfile,
        Required = true,
    };

    private readonly Option<IReadOnlyList<KeyValuePair<DicomTag, string>>> _set = new("--set")
    {
        Description =
            "Further elements that the files have, and their new values; a tag is 0010,0010 or 00100010 or a keyword",
        HelpName = "TAG=VALUE",
        CustomParser = OptionParsers.TagValues,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Description = "Replace results that exist; without it they are kept, and their inputs count as failed",
    };

    private readonly Option<bool> _keepNames = new("--keep-names")
    {
        Description =
            "Keep the names of files and folders that hold the patient's name or ID; without it a number takes their " +
            "place",
    };

    public AnonymizeCommand(KitConsole console)
        : base("anonymize", "Copies DICOM files with the patient's name and ID replaced.")
    {
        _console = console;
        _out.Validators.Add(OptionParsers.IsPath);
        _profile.AcceptOnlyFromAmong(LectureProfile);
        _source.Validators.Add(OptionParsers.IsPath);
        Add(_source);
        Add(_out);
        Add(_profile);
        Add(_set);
        Add(_overwrite);
        Add(_keepNames);
        SetWork(Anonymize);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "anonymize data/ct_dcmdir --out anonymous --profile lecture",
        "anonymize data/ct_dcmdir --out anonymous --profile lecture --set PatientBirthDate= 0008,0080=Hospital",
    ];

    private int Anonymize(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(_out));
        var source = parsed.GetRequiredValue(_source);
        if (FilePaths.AreSame(source, folder))
        {
            _console.Fail(
                $"the results cannot go into the source folder {source}, where the next run would take them for " +
                "sources: choose another --out");
            return ExitCode.WrongUsage;
        }
        if (!OutputFolder.TryPrepare(folder, _console)) return ExitCode.InputFailed;

        var anonymizer = new FileAnonymizer(Replacements(parsed.GetRequiredValue(_set)));
        var inputs = new InputFiles([source], _console, folder);
        var names = new OutputNames(inputs, parsed.GetValue(_overwrite));
        var anonymous = new AnonymousNames(parsed.GetValue(_keepNames));
        var remaining = default(RemainingIdentity);
        var jobs = new FileJobs(_console);
        foreach (var input in inputs.Expand())
        {
            cancellation.ThrowIfCancellationRequested();
            jobs.Do(input.Path, () =>
            {
                var copy = anonymizer.Read(input.Path);
                var output = Path.Combine(folder, anonymous.Of(input, copy.Identity));
                names.Claim(output, input);
                Directory.CreateDirectory(Path.GetDirectoryName(output)!);
                _console.Say($"{output}: {copy.Save(output).ReplaceLineEndings(", ")}");
                foreach (var note in copy.Notes) _console.Note($"{input.Path}: {note}");
                remaining += copy.Remaining;
            });
        }
        Warn(remaining, anonymous, parsed.GetValue(_keepNames));
        return jobs.Finish(source);
    }

    /// <summary>Says each time what this is not, and what it left.</summary>
    private void Warn(RemainingIdentity remaining, AnonymousNames names, bool keepNames)
    {
        _console.Note(
            "this is not anonymization. The profile lecture replaces two elements, to learn on; dates, places, " +
            "numbers and pixels still tell who the patient is");
        if (remaining.Count > 0)
        {
            _console.Note(
                $"the replaced name or ID still stands in {remaining.Other} elements, {remaining.Nested} elements " +
                $"within sequences and {remaining.Private} private elements of the results");
        }
        if (names.Telling > 0)
        {
            _console.Note(keepNames
                ? $"{names.Telling} names of files or folders hold the patient's name or ID and are kept"
                : $"{names.Telling} names of files or folders held the patient's name or ID; a number takes their " +
                    "place");
        }
    }

    /// <summary>The lecture's two, and what was asked for besides; a tag that is asked for wins.</summary>
    private static IEnumerable<(DicomTag Tag, string Value)> Replacements(
        IEnumerable<KeyValuePair<DicomTag, string>> set)
    {
        var values = new OrderedDictionary<DicomTag, string>
        {
            [DicomTag.PatientName] = "no name",
            [DicomTag.PatientID] = "no ptid",
        };
        foreach (var (tag, value) in set) values[tag] = value;
        return values.Select(pair => (pair.Key, pair.Value));
    }
}
