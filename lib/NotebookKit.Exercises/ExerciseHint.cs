using NotebookKit.Display;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Texts;

namespace NotebookKit;

/// <summary>The hints of an exercise that were asked for. Made by <see cref="Exercise.Hint"/>.</summary>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class ExerciseHint : IRichText
{
    private readonly ExerciseDefinition _exercise;
    private readonly int _given;
    private readonly Message? _notice;

    internal ExerciseHint(ExerciseDefinition exercise, int given, Message? notice) =>
        (_exercise, _given, _notice) = (exercise, given, notice);

    /// <summary>The hints as HTML that needs nothing else.</summary>
    /// <returns>HTML to put into a page.</returns>
    public string ToHtml()
    {
        var card = new ExerciseCard("?", $"{_exercise.Id} — {_exercise.Texts.Title}", ExerciseCard.Neutral);
        foreach (var line in Lines) card.Add(line);
        return card.ToString();
    }

    /// <summary>The hints, one a line.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Lines);

    private IEnumerable<string> Lines
    {
        get
        {
            var hints = _exercise.Texts.Hints;
            foreach (var (index, hint) in hints.Take(_given).Index())
            {
                yield return $"{CommonMessages.HintNumber.With(index + 1, hints.Count)} {hint}";
            }
            if (_notice is { } notice) yield return notice.ToString();
        }
    }
}
