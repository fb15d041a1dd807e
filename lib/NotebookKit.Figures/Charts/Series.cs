namespace NotebookKit.Figures;

/// <summary>How the values of a series are drawn.</summary>
internal enum SeriesKind
{
    /// <summary>A line through the points.</summary>
    Line,

    /// <summary>Bars; <see cref="Series.X"/> holds their edges, one more than there are bars.</summary>
    Bars,
}

/// <summary>Values that are drawn together in one colour. NaN leaves a gap.</summary>
internal sealed record Series(SeriesKind Kind, string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>The colour's place in <see cref="Palette"/>.</summary>
    public int Color { get; init; }

    /// <summary>The bars, from left to right.</summary>
    public IReadOnlyList<Bar> DrawnBars => [.. Y.Select((height, bar) => new Bar(X[bar], X[bar + 1], height))];

    /// <summary>The width of a dot, in pixels.</summary>
    public const double DotSize = 7;

    /// <summary>The points that lie within two axes; the others leave gaps. Bars are as they were.</summary>
    public Series Within(Axis x, Axis y) => Kind == SeriesKind.Bars ? this : this with
    {
        Y = [.. Y.Select((value, point) => x.Holds(X[point]) && y.Holds(value) ? value : double.NaN)],
    };

    /// <summary>Whether a line would leave out a point because there is none beside it.</summary>
    public bool HasLonePoints => Enumerable.Range(0, X.Count).Any(IsLone);

    /// <summary>Whether there is a point that can be drawn.</summary>
    public bool HasPoint(int index) =>
        index >= 0 && index < X.Count && double.IsFinite(X[index]) && double.IsFinite(Y[index]);

    /// <summary>Whether there is a point, and none before and after it to draw a line to.</summary>
    public bool IsLone(int index) => HasPoint(index) && !HasPoint(index - 1) && !HasPoint(index + 1);
}
