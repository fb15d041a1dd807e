using System.CommandLine;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;
using NotebookKit.Phantom;

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

    public DataCommand(KitConsole console)
        : base("data", "Makes the lecture's eight CT slices: the same bytes as in data/ct_dcmdir.")
    {
        _console = console;
        _out.Validators.Add(OptionParsers.IsPath);
        Add(_out);
        SetAction((parsed, cancellation) => Task.FromResult(Make(Path.GetFullPath(parsed.GetRequiredValue(_out)), cancellation)));
    }

    public override IReadOnlyList<string> Examples => ["data --out data/ct_dcmdir"];

    private int Make(string folder, CancellationToken cancellation)
    {
        if (!OutputFolder.TryPrepare(folder, _console)) return ExitCode.InputFailed;
        foreach (var name in LectureSlices.Names)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                _console.Say($"{path} (kept)");
                continue;
            }
            AtomicFile.Write(path, stream => LectureSlices.Create(name).Save(stream));
            _console.Say(path);
        }
        return ExitCode.Success;
    }
}
