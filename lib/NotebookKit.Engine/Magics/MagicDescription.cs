namespace NotebookKit.Engine.Magics;

/// <summary>A line for the engine, as <c>#!lsmagic</c> lists it.</summary>
/// <param name="Name">How the line begins.</param>
/// <param name="Description">What it does, in one line.</param>
internal sealed record MagicDescription(string Name, string Description);
