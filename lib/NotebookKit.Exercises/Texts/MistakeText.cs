namespace NotebookKit.Exercises.Texts;

/// <summary>What a student reads of a mistake.</summary>
/// <param name="Name">Its name in a few words.</param>
/// <param name="Explanation">What happened, and what to look at.</param>
internal sealed record MistakeText(string Name, string Explanation);
