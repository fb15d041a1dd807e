using NotebookKit.Display;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Progress;
using NotebookKit.Exercises.Texts;

namespace NotebookKit;

/// <summary>How far a student is, a bar for each notebook. Made by <see cref="Exercise.Progress"/>.</summary>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class ExerciseProgress : IRichText
{
    private readonly ProgressFile _progress;
    private readonly Message? _notice;

    internal ExerciseProgress(ProgressFile progress, Message? notice) => (_progress, _notice) = (progress, notice);

    /// <summary>The bars as HTML that needs nothing else.</summary>
    /// <returns>HTML to put into a page.</returns>
    public string ToHtml()
    {
        var solved = ExerciseCatalogue.All.Count(exercise => _progress.Of(exercise.Id).Solved);
        var title = CommonMessages.ExercisesSolved.With(solved, ExerciseCatalogue.All.Count).ToString();
        var card = new ExerciseCard("", title, ExerciseCard.Neutral);
        foreach (var bar in Bars) card.Add(bar);
        if (_notice is { } notice) card.AddSmall(notice.ToString());
        return card.ToString();
    }

    /// <summary>One line a notebook.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Bars.Select(bar => bar.Text));

    private IEnumerable<ProgressBar> Bars =>
        ExerciseCatalogue.All.Select(exercise => exercise.Notebook).Distinct().Select(
            notebook => ProgressBar.Of(notebook, _progress));
}
