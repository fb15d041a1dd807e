namespace NotebookKit.Figures;

/// <summary>One axis of a chart.</summary>
/// <param name="Label">What is measured, with its unit.</param>
/// <param name="Min">The value at the left or bottom end.</param>
/// <param name="Max">The value at the right or top end.</param>
internal sealed record Axis(string Label, double Min, double Max)
{
    /// <summary>Where the labelled marks stand, when round numbers are not the ones that matter.</summary>
    public IReadOnlyList<double>? FixedTicks { get; init; }

    /// <summary>Each step is ten times the one before.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>The labelled marks.</summary>
    public IReadOnlyList<double> TickValues(int atMost) =>
        FixedTicks ?? (IsLogarithmic ? Ticks.Decades(Min, Max) : Ticks.Round(Min, Max, atMost));

    /// <summary>Where a value stands: 0 at <see cref="Min"/>, 1 at <see cref="Max"/>.</summary>
    public double Position(double value) => IsLogarithmic
        ? Math.Log10(Math.Max(value, Min) / Min) / Math.Log10(Max / Min)
        : (value - Min) / (Max - Min);
}
