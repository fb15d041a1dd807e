using System.CommandLine;
using FellowOakDicom;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit dump</c>: the elements of files, as pydicom prints them.</summary>
internal sealed class DumpCommand : KitCommand
{
    private readonly KitConsole _console;
    private readonly Argument<string[]> _sources = new("FILE")
    {
        Description = "DICOM files, or folders of them",
        Arity = ArgumentArity.OneOrMore,
    };

    public DumpCommand(KitConsole console)
        : base("dump", "Prints every element of DICOM files: tag, name, value representation, value.")
    {
        _console = console;
        _sources.Validators.Add(OptionParsers.IsPath);
        Add(_sources);
        SetWork((parsed, cancellation) => Dump(parsed.GetRequiredValue(_sources), cancellation));
    }

    public override IReadOnlyList<string> Examples =>
        ["dump data/ct_dcmdir/Brain01", "dump data/ct_dcmdir/Brain01 data/ct_dcmdir/Lung01"];

    private int Dump(string[] sources, CancellationToken cancellation)
    {
        var jobs = new FileJobs(_console);
        // One file's text alone can be piped on; of several each says which it is.
        var titled = sources.Length > 1 || Directory.Exists(sources[0]);
        foreach (var input in new InputFiles(sources, _console).Expand())
        {
            cancellation.ThrowIfCancellationRequested();
            jobs.Do(input.Path, () =>
            {
                var file = DicomFile.Open(input.Path, FileReadOption.ReadLargeOnDemand);
                if (titled) _console.Say($"# {input.Path}");
                _console.Say(file.Dump());
                foreach (var note in ReadingNotes.Of(file.Dataset)) _console.Note($"{input.Path}: {note}");
                TruncatedFile.Refuse(file, input.Path);
            });
        }
        return jobs.Finish(sources);
    }
}
