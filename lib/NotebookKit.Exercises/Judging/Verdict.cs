using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Judging;

/// <summary>What a check found.</summary>
/// <param name="Outcome">Right, wrong, or not begun.</param>
/// <param name="Message">What the student reads first.</param>
internal sealed record Verdict(Outcome Outcome, Message Message)
{
    /// <summary>The likely mistake; null if it has no name.</summary>
    public Mistake? Mistake { get; init; }

    public static Verdict Right { get; } = new(Outcome.Right, CommonMessages.Right.With());

    public static Verdict NotBegun { get; } = new(Outcome.NotBegun, CommonMessages.NotBegun.With());

    public static Verdict Wrong(Message message) => new(Outcome.Wrong, message);
}
