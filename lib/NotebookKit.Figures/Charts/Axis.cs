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

    /// <summary>The labelled marks. An axis may run backwards, as the rows of an image do.</summary>
    public IReadOnlyList<double> TickValues(int atMost) =>
        FixedTicks
            ?? (IsLogarithmic ? Ticks.Decades(Min, Max) : Ticks.Round(Math.Min(Min, Max), Math.Max(Min, Max), atMost));

    /// <summary>An axis that reaches over another one, too, in the direction of this one.</summary>
    public Axis Over(Axis other)
    {
        double[] ends = [Min, Max, other.Min, other.Max];
        return Min <= Max
            ? this with { Min = ends.Min(), Max = ends.Max() }
            : this with { Min = ends.Max(), Max = ends.Min() };
    }

    /// <summary>Whether a value lies between the ends.</summary>
    public bool Holds(double value) => value >= Math.Min(Min, Max) && value <= Math.Max(Min, Max);

    /// <summary>Where a value stands: 0 at <see cref="Min"/>, 1 at <see cref="Max"/>.</summary>
    public double Position(double value) => IsLogarithmic
        ? Math.Log10(Math.Max(value, Min) / Min) / Math.Log10(Max / Min)
        : (value - Min) / (Max - Min);
}
