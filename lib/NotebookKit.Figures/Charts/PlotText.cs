namespace NotebookKit.Figures;

/// <summary>The words of a chart.</summary>
/// <param name="XLabel">What runs to the right, with its unit.</param>
/// <param name="YLabel">What runs upwards, with its unit.</param>
/// <param name="Title">A text above the chart.</param>
/// <param name="Name">The series' name in the legend.</param>
internal sealed record PlotText(string XLabel, string YLabel, string? Title, string? Name);
