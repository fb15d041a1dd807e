namespace NotebookKit.Figures;

/// <summary>A stretch of the x axis that a chart marks, such as the values that a window shows.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record XSpan(string Name, double Start, double End);
