using System.CommandLine;
using NotebookKit.Cli.Reset;
using NotebookKit.Cli.Students;
using NotebookKit.Cli.Terminal;
using NotebookKit.Exercises.Progress;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit progress</c>: which exercises are solved, by a student or by a class.</summary>
internal sealed class ProgressCommand : KitCommand
{
    private readonly KitConsole _console;
    private readonly string? _root;

    private readonly Argument<string[]> _folders = new("FOLDER")
    {
        Description =
            "Folders with a folder for each student, a progress file anywhere in it; without any, your own notebooks",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Prints JSON for a gradebook",
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of the tables",
        DefaultValueFactory = _ => "en",
    };

    public ProgressCommand(KitConsole console, string? root)
        : base("progress", "Shows which exercises are solved: yours, or those of a class.")
    {
        (_console, _root) = (console, root);
        _folders.Validators.Add(OptionParsers.IsPath);
        _language.AcceptOnlyFromAmong("en", "ja");
        Add(_folders);
        Add(_json);
        Add(_language);
        SetWork(Show);
    }

    public override IReadOnlyList<string> Examples => ["progress", "progress class", "progress class --json"];

    private int Show(ParseResult parsed, CancellationToken cancellation)
    {
        var text = ProgressText.For(parsed.GetRequiredValue(_language));
        var tables = new ProgressTables(text);
        var collection = new ProgressCollection(_console);
        var folders = parsed.GetValue(_folders) ?? [];
        foreach (var folder in folders) collection.AddFolder(folder, cancellation);
        if (folders.Length == 0) AddOwn(collection);

        if (parsed.GetValue(_json)) _console.Say(Gradebook.ToJson(collection.Students));
        else if (folders.Length > 0 && collection.Students.Count > 0)
        {
            _console.Show(tables.OfClass(collection.Students));
        }
        else if (collection.Students.Count > 0) _console.Show(tables.OfStudent(collection.Students[0]));
        else if (collection.Failed == 0) _console.Say(text.HowToBegin);
        return collection.Failed == 0 ? ExitCode.Success : ExitCode.InputFailed;
    }

    /// <summary>The editions are one lecture: what is solved in one of them is solved.</summary>
    private void AddOwn(ProgressCollection collection)
    {
        if (_root is null) return;
        var files = OriginalNotebooks.Languages.Select(
            language => Path.Combine(_root, "notebooks", language, ProgressFile.Name));
        foreach (var file in files.Where(File.Exists)) collection.AddFile(_root, Path.GetFileName(_root), file);
    }
}
