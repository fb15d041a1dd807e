using NotebookKit.Localization;

namespace NotebookKit.Exercises;

/// <summary>A mistake that is made often enough to have a name.</summary>
/// <param name="Id">Its name in the progress file, such as <c>intercept-forgotten</c>.</param>
/// <param name="Title">Its name for the student.</param>
/// <param name="Explanation">What happened, and what to look at.</param>
internal sealed record Mistake(string Id, LocalText Title, LocalText Explanation);
