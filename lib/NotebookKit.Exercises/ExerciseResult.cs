using System.Text;
using NotebookKit.Display;
using NotebookKit.Exercises;
using NotebookKit.Localization;

namespace NotebookKit;

/// <summary>What a check found. Made by <see cref="Exercise.Check(string, object?)"/>.</summary>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class ExerciseResult : IRichText
{
    private readonly ExerciseDefinition _exercise;
    private readonly Verdict _verdict;
    private readonly ProgressFile _progress;
    private readonly LocalText? _notice;

    internal ExerciseResult(ExerciseDefinition exercise, Verdict verdict, ProgressFile progress, LocalText? notice) =>
        (_exercise, _verdict, _progress, _notice) = (exercise, verdict, progress, notice);

    /// <summary>Whether the answer is right.</summary>
    public bool IsRight => _verdict.Outcome == Outcome.Right;

    /// <summary>The name of the likely mistake, such as <c>intercept-forgotten</c>; null if it has none.</summary>
    public string? Mistake => _verdict.Mistake?.Id;

    /// <summary>The answer as HTML that needs nothing else.</summary>
    /// <returns>HTML to put into a page.</returns>
    public string ToHtml()
    {
        var card = new ExerciseCard(Mark, $"{_exercise.Id} — {_exercise.Title}", Colour);
        card.Add(_verdict.Message.ToString());
        if (_verdict.Mistake is { } mistake)
        {
            card.AddStrong($"{LikelyLabel} {mistake.Title}", mistake.Explanation.ToString());
        }
        if (HintText is { } hint) card.AddSmall(hint);
        if (_notice is { } notice) card.AddSmall(notice.ToString());
        card.Add(ProgressBar.Of(_exercise.Notebook, _progress));
        return card.ToString();
    }

    /// <summary>The answer in words.</summary>
    /// <returns>A few lines.</returns>
    public override string ToString()
    {
        var text =
            new StringBuilder($"{Mark} {_exercise.Id} — {_exercise.Title}").AppendLine().Append(_verdict.Message);
        if (_verdict.Mistake is { } mistake)
        {
            text.AppendLine().Append($"{LikelyLabel} {mistake.Title} {mistake.Explanation}");
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

    private LocalText? HintText
    {
        get
        {
            var left = _exercise.Hints.Count - _progress.Of(_exercise.Id).Hints;
            return _verdict.Outcome != Outcome.Wrong || left <= 0 ? null : new(
                $"Stuck? Exercise.Hint(\"{_exercise.Id}\") gives a hint ({left} left).",
                $"行き詰まったら Exercise.Hint(\"{_exercise.Id}\") でヒントを見られます（残り {left} 個）。");
        }
    }

    private static LocalText LikelyLabel => new("Likely mistake:", "考えられる原因：");
}
