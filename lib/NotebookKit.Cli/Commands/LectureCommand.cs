using System.CommandLine;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Installed;
using NotebookKit.Cli.Kernels;
using NotebookKit.Cli.Pages;
using NotebookKit.Cli.Reset;
using NotebookKit.Cli.Run;
using NotebookKit.Cli.Terminal;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Jupyter.Client;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Commands;

/// <summary>A command that executes notebooks and writes what comes of them into the output folder.</summary>
internal abstract class LectureCommand : KitCommand
{
    private readonly KitConsole _console;

    private readonly Argument<string[]> _notebooks = new("NOTEBOOK")
    {
        Description =
            "Notebooks to run, in this order, by name (03-window) or by path; without any, the whole lecture",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _out = new("--out") { HelpName = "DIR" };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of the lecture and of the pages",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<string?> _kernel = new("--kernel")
    {
        Description =
            "The installed Jupyter kernel that runs the cells; `kit kernel list` shows their names [default: none, " +
            "the cells run within the kit]",
        HelpName = "NAME",
    };

    /// <param name="console">Where the command speaks.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="results">What it leaves in the output folder.</param>
    protected LectureCommand(KitConsole console, string name, string description, string results)
        : base(name, description)
    {
        _console = console;
        _out.Description =
            $"The folder for {results} and what the cells save; earlier results there are replaced [default: out in " +
            "the repository]";
        _out.Validators.Add(OptionParsers.IsPath);
        _language.AcceptOnlyFromAmong("en", "ja");
        _notebooks.Validators.Add(OptionParsers.IsPath);
        Add(_notebooks);
        Add(_out);
        Add(_language);
        _kernel.Validators.Add(OptionParsers.IsKernelName);
        Add(_kernel);
        SetAction(RunAsync);
    }

    /// <summary>
    /// What follows a notebook's name in the names of the files that come of it; the one that people open last.
    /// </summary>
    protected abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>The file that leads to all the others.</summary>
    protected abstract string IndexName { get; }

    /// <summary>What this command makes of the notebooks.</summary>
    protected abstract ILectureResults Results(
        string outputFolder, ResultFiles files, PageText text, IReadOnlyList<LectureNotebook> notebooks);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var language = parsed.GetRequiredValue(_language);
        var named = parsed.GetValue(_notebooks) ?? [];
        string? root;
        IReadOnlyList<string> files;
        try
        {
            root = FindRoot(named);
            var lecture = root is null ? [] : KitFolders.LectureNotebooks(root, language);
            files = named.Length > 0 ? [.. named.Select(new NotebookWords(lecture).Find)] : lecture;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _console.Fail(failure.Message);
            return ExitCode.InputFailed;
        }
        if (files.Count == 0)
        {
            _console.Fail(
                $"no notebooks in {Path.Combine(root ?? "(no repository)", "notebooks", language)}: `kit doctor` " +
                "says what is missing");
            return ExitCode.InputFailed;
        }
        var outputFolder = Path.GetFullPath(parsed.GetValue(_out) ?? Path.Combine(root ?? "", "out"));
        if (Clash(files, outputFolder) is { } clash)
        {
            _console.Fail(clash);
            return ExitCode.WrongUsage;
        }

        try
        {
            var kernel = parsed.GetValue(_kernel) is { } name ? KernelChoice.Find(name) : null;
            return await RunAsync(
                files, isWholeLecture: named.Length == 0, outputFolder, PageText.For(language), kernel, cancellation);
        }
        catch (Exception exception) when (
            exception is KernelNotFoundException or KernelSpecException or KernelClientException)
        {
            _console.Fail(exception.Message);
            return ExitCode.InputFailed;
        }
    }

    /// <summary>
    /// The lecture's folder, null if there is none. Where a run needs it, an installed kit unpacks it.
    /// </summary>
    private string? FindRoot(IReadOnlyList<string> named)
    {
        var root = KitFolders.FindRoot();
        var needsLecture = named.Count == 0 || named.Any(NotebookWords.IsName);
        if (!InstalledTool.IsThis || !needsLecture || (root is not null && KitFolders.IsClone(root))) return root;
        var unpacked = new UnpackedLecture(root ?? UnpackedLecture.Here);
        if (unpacked.Complete())
        {
            _console.Say($"The lecture is in {unpacked.Root}: the notebooks for you to edit, and its data.");
        }
        return unpacked.Root;
    }

    private async Task<int> RunAsync(
        IReadOnlyList<string> paths, bool isWholeLecture, string outputFolder, PageText text, KernelSpec? kernel,
        CancellationToken cancellation)
    {
        var jobs = new FileJobs(_console);
        var notebooks = new List<LectureNotebook>();
        var lost = new LostMetadata(OriginalNotebooks.Load());
        foreach (var file in paths)
        {
            jobs.Do(file, () => notebooks.Add(Load(file, lost)));
        }
        if (isWholeLecture) LeaveOutWhatWasNotBuilt(notebooks);
        if (!OutputFolder.TryPrepare(outputFolder, _console)) return ExitCode.InputFailed;
        var files = new ResultFiles(outputFolder);
        var names = notebooks.SelectMany(_ => Extensions, (notebook, extension) => notebook.Name + extension);
        if (files.NotOurs(names.Append(IndexName)) is { Count: > 0 } others)
        {
            foreach (var other in others)
            {
                _console.Fail(
                    $"{other} is not what a run has written here, and is kept: move it away, or choose another --out");
            }
            return ExitCode.InputFailed;
        }
        var run = new LectureRun(_console, outputFolder, Results(outputFolder, files, text, notebooks), kernel);
        var succeeded = await run.RunAsync(notebooks, cancellation);
        _console.Say($"Open {Path.Combine(outputFolder, IndexName)}");
        return succeeded && jobs.Failed == 0 ? ExitCode.Success : ExitCode.InputFailed;
    }

    private static LectureNotebook Load(string file, LostMetadata lost)
    {
        var document = NotebookDocument.Load(file);
        lost.Restore(document);
        return new LectureNotebook(document);
    }

    /// <summary>A notebook that was named is run, and fails if it has to; the lecture does without.</summary>
    private void LeaveOutWhatWasNotBuilt(List<LectureNotebook> notebooks)
    {
        if (PlotLibraries.AreBuilt) return;
        foreach (var notebook in notebooks.Where(PlotLibraries.AreSubjectOf).ToList())
        {
            notebooks.Remove(notebook);
            _console.Say(
                $"{notebook.Name} is left out: it is about Plotly.NET and ScottPlot, and the kit was built without " +
                "them. `dotnet build` builds it with them.");
        }
    }

    /// <summary>Why these notebooks cannot run into this folder together; null if they can.</summary>
    private string? Clash(IReadOnlyList<string> files, string outputFolder)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (Extensions.Any(extension => FilePaths.AreSame(file, Path.Combine(outputFolder, name + extension))))
            {
                return $"{file} lies in the output folder and would be replaced: choose another --out";
            }
            if (!taken.TryAdd(name, file))
            {
                return $"{taken[name]} and {file} would give the same {name}{Extensions[^1]}: "
                    + "run them apart, each with its own --out";
            }
        }
        return null;
    }
}
