namespace NotebookKit.Phantom;

/// <summary>A part of the body: what it fills and with which tissue.</summary>
/// <param name="Solid">Where it is.</param>
/// <param name="Tissue">What it is made of.</param>
internal sealed record Part(Solid Solid, Tissue Tissue);
