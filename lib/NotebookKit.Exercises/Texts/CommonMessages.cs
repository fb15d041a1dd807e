namespace NotebookKit.Exercises.Texts;

/// <summary>
/// What every exercise may say. The words stand in <c>common.en.txt</c> and <c>common.ja.txt</c> of the catalogue.
/// </summary>
internal static class CommonMessages
{
    public static readonly MessageTemplate Right = new("right");
    public static readonly MessageTemplate NotBegun = new("not-begun");
    public static readonly MessageTemplate NotTheAnswer = new("not-the-answer", "answer");
    public static readonly MessageTemplate LikelyMistake = new("likely-mistake");
    public static readonly MessageTemplate HintsLeft = new("hints-left", "exercise", "left");
    public static readonly MessageTemplate HintNumber = new("hint-number", "number", "count");
    public static readonly MessageTemplate ExercisesSolved = new("exercises-solved", "solved", "total");

    public static readonly MessageTemplate ProgressKeptElsewhere =
        new("progress-kept-elsewhere", "file", "elsewhere", "failure");

    public static readonly MessageTemplate ProgressNotKept = new("progress-not-kept", "file", "failure");
    public static readonly MessageTemplate ProgressDamaged = new("progress-damaged", "file", "aside", "failure");
    public static readonly MessageTemplate ProgressUnreadable = new("progress-unreadable", "file", "failure");

    public static readonly MessageTemplate Error = new("error", "type", "message");
    public static readonly MessageTemplate TooLong = new("too-long", "seconds");
    public static readonly MessageTemplate OtherSignature = new("other-signature", "signature");
    public static readonly MessageTemplate NotAFunction = new("not-a-function", "came", "signature");

    public static readonly MessageTemplate At = new("at", "place", "difference");
    public static readonly MessageTemplate ValueNumber = new("value-number", "number");
    public static readonly MessageTemplate ItemNumber = new("item-number", "index");
    public static readonly MessageTemplate PixelsDiffer = new("pixels-differ", "different", "all", "place");

    public static readonly MessageTemplate OtherValue = new("other-value", "expected", "came");
    public static readonly MessageTemplate OtherKind = new("other-kind", "expected", "came");
    public static readonly MessageTemplate OtherPixelType = new("other-pixel-type", "expected", "came");
    public static readonly MessageTemplate OtherShape = new("other-shape", "expected", "came");
    public static readonly MessageTemplate Null = new("null");
    public static readonly MessageTemplate NotANumber = new("not-a-number", "expected");
    public static readonly MessageTemplate TooFewItems = new("too-few-items", "expected", "came");
    public static readonly MessageTemplate TooManyItems = new("too-many-items", "expected");

    public static readonly MessageTemplate KindText = new("kind-text");
    public static readonly MessageTemplate KindTruth = new("kind-truth");
    public static readonly MessageTemplate KindArray = new("kind-array", "type");
    public static readonly MessageTemplate KindSeveral = new("kind-several", "count");
    public static readonly MessageTemplate KindFunction = new("kind-function");
    public static readonly MessageTemplate KindFraction = new("kind-fraction");
    public static readonly MessageTemplate KindWholeNumber = new("kind-whole-number");
    public static readonly MessageTemplate KindList = new("kind-list");
    public static readonly MessageTemplate KindOther = new("kind-other", "type");

    /// <summary>The message with its values.</summary>
    public static Message With(this MessageTemplate template, params object?[] values) =>
        new(ExerciseTexts.Common, template, values);
}
