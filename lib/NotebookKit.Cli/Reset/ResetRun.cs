using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Reset;

/// <summary>
/// Resets notebook after notebook and says what happens; one that fails is reported, and the others go on.
/// </summary>
internal sealed class ResetRun(KitConsole console, bool dryRun)
{
    private int _changed;
    private int _failed;

    /// <param name="word">The word of the command line that the notebooks are for.</param>
    /// <param name="find">Finds them.</param>
    /// <param name="sayClean">Whether notebooks that need nothing are named, too.</param>
    /// <param name="cancellation">Stops between two notebooks, never within one.</param>
    public void Add(string word, Func<IReadOnlyList<ResetTarget>> find, bool sayClean, CancellationToken cancellation)
    {
        try
        {
            foreach (var target in find())
            {
                cancellation.ThrowIfCancellationRequested();
                Reset(target, sayClean);
            }
        }
        catch (InvalidDataException exception)
        {
            Fail(exception.Message, word);
        }
    }

    /// <summary>Says how it went altogether.</summary>
    /// <returns>The exit code.</returns>
    public int Finish()
    {
        if (_changed == 0 && _failed == 0) console.Say("Nothing to do: the notebooks are clean already.");
        else if (dryRun) console.Say("Nothing was changed.");
        else if (_changed > 0)
        {
            console.Say("Nothing of yours is lost. Where a notebook is open, reload it before you save.");
        }
        return _failed == 0 ? ExitCode.Success : ExitCode.InputFailed;
    }

    private void Reset(ResetTarget target, bool sayClean)
    {
        try
        {
            var state = NotebookComparison.StateOf(target.Path, target.Original);
            if (state == NotebookState.Clean)
            {
                if (sayClean) console.Say("clean", TextColour.Green, target.Path);
                return;
            }
            var mine = dryRun ? null : NotebookSwap.Do(target.Path, target.Original);
            _changed++;
            console.Say(dryRun ? "to reset" : "reset", TextColour.Yellow, $"{target.Path} ({Describe(state, mine)})");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(exception.Message, target.Path);
        }
    }

    private static string Describe(NotebookState state, string? mine)
    {
        var found = state switch
        {
            NotebookState.Missing => "it was gone",
            NotebookState.OnlyRun => "run, not edited",
            _ => "edited",
        };
        return mine is null ? found : $"{found}; yours is {Path.GetFileName(mine)}";
    }

    private void Fail(string message, string subject)
    {
        _failed++;
        console.Fail(message.Contains(subject, StringComparison.Ordinal) ? message : $"{subject}: {message}");
    }
}
