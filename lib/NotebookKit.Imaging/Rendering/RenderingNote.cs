namespace NotebookKit.Rendering;

/// <summary>What a picture takes that its file does not say.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What is missing and what is taken instead, in the reader's language.</param>
internal sealed record RenderingNote(RenderingSubject Subject, string Text);
