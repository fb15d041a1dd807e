using System.CommandLine;
using FellowOakDicom;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;
using NotebookKit.Phantom;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit data</c>: the lecture's slices, computed anew.</summary>
internal sealed class DataCommand : KitCommand
{
    private readonly KitConsole _console;

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for the slices; it is made if need be. Files that exist are kept",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<bool> _series = new("--series")
    {
        Description = "Make the series of 40 slices through a head instead, as in data/ct_series",
    };

    public DataCommand(KitConsole console)
        : base("data", "Makes the lecture's eight CT slices: the same bytes as in data/ct_dcmdir.")
    {
        _console = console;
        _out.Validators.Add(OptionParsers.IsPath);
        Add(_out);
        Add(_series);
        SetWork((parsed, cancellation) =>
        {
            var folder = Path.GetFullPath(parsed.GetRequiredValue(_out));
            return parsed.GetValue(_series)
                ? Make(folder, LectureSeries.Names, LectureSeries.Create, cancellation)
                : Make(folder, LectureSlices.Names, LectureSlices.Create, cancellation);
        });
    }

    public override IReadOnlyList<string> Examples =>
        ["data --out data/ct_dcmdir", "data --out data/ct_series --series"];

    private int Make(
        string folder, IReadOnlyList<string> names, Func<string, DicomFile> create, CancellationToken cancellation)
    {
        if (!OutputFolder.TryPrepare(folder, _console)) return ExitCode.InputFailed;
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                _console.Say($"{path} (kept)");
                continue;
            }
            WholeFile.Write(path, stream => create(name).Save(stream));
            _console.Say(path);
        }
        return ExitCode.Success;
    }
}
