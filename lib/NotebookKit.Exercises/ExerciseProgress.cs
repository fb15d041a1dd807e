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

    /// <summary>How many exercises are solved.</summary>
    public int Solved => ExerciseCatalogue.All.Count(exercise => _progress.Of(exercise.Id).Solved);

    /// <summary>How many exercises there are.</summary>
    public int Total => ExerciseCatalogue.All.Count;

    /// <summary>The bars as HTML that needs nothing else.</summary>
    /// <returns>HTML to put into a page.</returns>
    public string ToHtml()
    {
        var title = CommonMessages.ExercisesSolved.With(Solved, Total).ToString();
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
