using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>Something that what a student's function leaves behind must fulfil.</summary>
/// <param name="Mistake">The mistake that a broken requirement gives away; null if it may have many reasons.</param>
/// <param name="Broken">What is wrong, or null if the requirement is fulfilled.</param>
internal sealed record Requirement<TOutcome>(Mistake? Mistake, Func<TOutcome, LocalText?> Broken);
