using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Questions;

/// <summary>Something that what a student's function leaves behind must fulfil.</summary>
/// <param name="Mistake">The mistake that a broken requirement gives away; null if it may have many reasons.</param>
/// <param name="Message">What a broken requirement is told with; its words stand in the exercise's text files.</param>
/// <param name="Broken">
/// The values that the message takes, such as the element that is wrong; null if the requirement is fulfilled.
/// </param>
internal sealed record Requirement<TOutcome>(
    Mistake? Mistake, MessageTemplate Message, Func<TOutcome, object?[]?> Broken);
