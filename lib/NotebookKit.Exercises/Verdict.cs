using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>What a check found.</summary>
/// <param name="Outcome">Right, wrong, or not begun.</param>
/// <param name="Message">What the student reads first.</param>
internal sealed record Verdict(Outcome Outcome, LocalText Message)
{
    /// <summary>The likely mistake; null if it has no name.</summary>
    public Mistake? Mistake { get; init; }

    public static Verdict Right { get; } = new(Outcome.Right, new("Right.", "正解です。"));

    public static Verdict NotBegun { get; } = new(Outcome.NotBegun, new(
        "Not written yet: put your answer into the cell and run it again.",
        "まだ解答が書かれていません。セルに解答を書いて、もう一度実行してください。"));

    public static Verdict Wrong(LocalText message) => new(Outcome.Wrong, message);
}
