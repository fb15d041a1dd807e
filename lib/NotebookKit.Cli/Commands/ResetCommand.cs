using System.CommandLine;
using NotebookKit.Cli.Reset;
using NotebookKit.Cli.Terminal;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Commands;

/// <summary><c>kit reset</c>: clean notebooks, the student's own kept beside them.</summary>
internal sealed class ResetCommand : KitCommand
{
    private readonly KitConsole _console;
    private readonly string? _root;

    private readonly Argument<string[]> _notebooks = new("NOTEBOOK")
    {
        Description =
            "Notebooks by name (03-window, in both languages) or by path; without any, all that are no longer as " +
            "they were handed out",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _language = new("--lang")
    {
        Description = "Only the notebooks of this language [default: both]",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Shows what would be done, and changes nothing",
    };

    private readonly Option<bool> _renew = new("--renew-originals")
    {
        Description = "For maintainers: takes the repository's notebooks as they are now for the clean ones",
        Hidden = true,
    };

    public ResetCommand(KitConsole console, string? root)
        : base("reset", "Gives clean notebooks back; yours stay beside them, as 03-window.mine-1.ipynb and so on.")
    {
        (_console, _root) = (console, root);
        _notebooks.Validators.Add(OptionParsers.IsPath);
        _language.AcceptOnlyFromAmong([.. OriginalNotebooks.Languages]);
        Add(_notebooks);
        Add(_language);
        Add(_dryRun);
        Add(_renew);
        SetWork((parsed, cancellation) => parsed.GetValue(_renew) ? Renew() : Reset(parsed, cancellation));
    }

    public override IReadOnlyList<string> Examples => ["reset", "reset 03-window --lang en", "reset --dry-run"];

    private int Reset(ParseResult parsed, CancellationToken cancellation)
    {
        var originals = OriginalNotebooks.Load().Where(
            original => original.Language == (parsed.GetValue(_language) ?? original.Language));
        var targets = new ResetTargets([.. originals], _root);
        var run = new ResetRun(_console, parsed.GetValue(_dryRun));
        if (parsed.GetValue(_notebooks) is not { Length: > 0 } words)
        {
            run.Add("", targets.All, sayClean: false, cancellation);
        }
        else foreach (var word in words) run.Add(word, () => targets.Find(word), sayClean: true, cancellation);
        return run.Finish();
    }

    private int Renew()
    {
        if (_root is null)
        {
            _console.Fail("no repository here");
            return ExitCode.InputFailed;
        }
        var path = OriginalNotebooks.ArchiveIn(_root);
        WholeFile.Write(path, OriginalNotebooks.Pack(OriginalNotebooks.ReadFrom(_root)));
        _console.Say(path);
        return ExitCode.Success;
    }
}
