using System.CommandLine;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Png;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit png</c>: images of DICOM files through a window, as 8- or 16-bit PNG.</summary>
internal sealed class PngCommand : KitCommand
{
    private static readonly Dictionary<string, int> Depths = new() { ["8"] = 8, ["16"] = 16 };

    private static readonly Dictionary<string, VoiFunction> Functions = new()
    {
        ["lecture"] = VoiFunction.Lecture,
        ["linear"] = VoiFunction.Linear,
        ["linear-exact"] = VoiFunction.LinearExact,
        ["sigmoid"] = VoiFunction.Sigmoid,
    };

    private readonly KitConsole _console;

    private readonly Argument<string[]> _sources = new("SRC")
    {
        Description = "DICOM files, or folders of them (with all below)",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for the PNG files; it is made if need be",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<IReadOnlyList<int>> _bits = new("--bits")
    {
        Description =
            "8, 16 or 8,16. One gives NAME.png, both give NAME_8.png and NAME_16.png. 8 bit is rounded as OpenCV " +
            "does, 16 bit truncated as NumPy does",
        HelpName = "8|16|8,16",
        CustomParser = OptionParsers.ListOf(Depths),
        DefaultValueFactory = _ => [8],
    };

    private readonly Option<double?> _center = new("--center")
    {
        Description =
            "The window's center; with --width, instead of the file's first window (without one: what is usual for " +
            "the body part, or what suits the values)",
        HelpName = "C",
        CustomParser = OptionParsers.Number,
    };

    private readonly Option<double?> _width = new("--width")
    {
        Description = "The window's width",
        HelpName = "W",
        CustomParser = OptionParsers.PositiveNumber,
    };

    private readonly Option<VoiFunction> _voi = new("--voi")
    {
        Description =
            "How the window maps values to gray: the lecture's formula, or one of the standard's (PS3.3 C.11.2.1)",
        HelpName = string.Join('|', Functions.Keys),
        CustomParser = OptionParsers.OneOf(Functions),
        DefaultValueFactory = _ => VoiFunction.Lecture,
    };

    private readonly Option<bool> _overwrite = new("--overwrite")
    {
        Description = "Replace PNG files that exist; without it they are kept, and their inputs count as failed",
    };

    public PngCommand(KitConsole console)
        : base("png", "Saves the images of DICOM files as PNG. Frames of one file are numbered: NAME_001.png, …")
    {
        _console = console;
        _out.Validators.Add(OptionParsers.IsPath);
        _sources.Validators.Add(OptionParsers.IsPath);
        Add(_sources);
        foreach (Option option in (Option[])[_out, _bits, _center, _width, _voi, _overwrite]) Add(option);
        Validators.Add(result =>
        {
            if (result.GetResult(_center) is null != result.GetResult(_width) is null)
            {
                result.AddError("--center and --width belong together: a window has both.");
            }
        });
        SetWork(Save);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "png data/ct_dcmdir --out png --bits 8,16",
        "png data/ct_dcmdir/Lung01 --out png --center -600 --width 1500 --voi linear",
    ];

    private int Save(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = new PngSettings
        {
            OutputFolder = Path.GetFullPath(parsed.GetRequiredValue(_out)),
            Depths = parsed.GetRequiredValue(_bits),
            Window = parsed.GetValue(_center) is { } center && parsed.GetValue(_width) is { } width
                ? new Window(center, width)
                : null,
            Function = parsed.GetValue(_voi),
            Overwrite = parsed.GetValue(_overwrite),
        };
        if (!OutputFolder.TryPrepare(settings.OutputFolder, _console)) return ExitCode.InputFailed;

        var jobs = new FileJobs(_console);
        var inputs = new InputFiles(parsed.GetRequiredValue(_sources), _console, settings.OutputFolder);
        var job = new PngJob(settings, inputs, _console);
        foreach (var input in inputs.Expand())
        {
            cancellation.ThrowIfCancellationRequested();
            jobs.Do(input.Path, () =>
            {
                foreach (var path in job.Save(input, cancellation)) _console.Say(path);
            });
        }
        return jobs.Finish(parsed.GetRequiredValue(_sources));
    }
}
