using System.Text;
using NotebookKit.Display;
using NotebookKit.Exercises;
using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Progress;
using NotebookKit.Exercises.Texts;

namespace NotebookKit;

/// <summary>What a check found. Made by <see cref="Exercise.Check(string, object?)"/>.</summary>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class ExerciseResult : IRichText
{
    private readonly ExerciseDefinition _exercise;
    private readonly Verdict _verdict;
    private readonly ProgressFile _progress;
    private readonly Message? _notice;

    internal ExerciseResult(ExerciseDefinition exercise, Verdict verdict, ProgressFile progress, Message? notice) =>
        (_exercise, _verdict, _progress, _notice) = (exercise, verdict, progress, notice);

    /// <summary>The answer as HTML that needs nothing else.</summary>
    /// <returns>HTML to put into a page.</returns>
    public string ToHtml()
    {
        var card = new ExerciseCard(Mark, $"{_exercise.Id} — {_exercise.Texts.Title}", Colour);
        card.Add(_verdict.Message.ToString());
        if (MistakeText is { } mistake) card.AddStrong($"{LikelyLabel} {mistake.Name}", mistake.Explanation);
        if (HintText is { } hint) card.AddSmall(hint.ToString());
        if (_notice is { } notice) card.AddSmall(notice.ToString());
        card.Add(ProgressBar.Of(_exercise.Notebook, _progress));
        return card.ToString();
    }

    /// <summary>The answer in words.</summary>
    /// <returns>A few lines.</returns>
    public override string ToString()
    {
        var text = new StringBuilder($"{Mark} {_exercise.Id} — {_exercise.Texts.Title}");
        text.AppendLine().Append(_verdict.Message);
        if (MistakeText is { } mistake)
        {
            text.AppendLine().Append($"{LikelyLabel} {mistake.Name} {mistake.Explanation}");
        }
        if (HintText is { } hint) text.AppendLine().Append(hint);
        if (_notice is { } notice) text.AppendLine().Append(notice);
        return text.AppendLine().Append(ProgressBar.Of(_exercise.Notebook, _progress).Text).ToString();
    }

    private string Mark => _verdict.Outcome switch
    {
        Outcome.Right => "✔",
        Outcome.Wrong => "✘",
        _ => "…",
    };

    private string Colour => _verdict.Outcome switch
    {
        Outcome.Right => ExerciseCard.Right,
        Outcome.Wrong => ExerciseCard.Wrong,
        _ => ExerciseCard.Neutral,
    };

    private MistakeText? MistakeText =>
        _verdict.Mistake is { } mistake ? _exercise.Texts.Mistake(mistake.Section) : null;

    private Message? HintText
    {
        get
        {
            var left = ExerciseDefinition.HintCount - _progress.Of(_exercise.Id).Hints;
            return _verdict.Outcome != Outcome.Wrong || left <= 0
                ? null
                : CommonMessages.HintsLeft.With(_exercise.Id, left);
        }
    }

    private static Message LikelyLabel => CommonMessages.LikelyMistake.With();
}
