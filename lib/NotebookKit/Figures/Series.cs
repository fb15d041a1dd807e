namespace NotebookKit.Figures;

/// <summary>How the values of a series are drawn.</summary>
internal enum SeriesKind
{
    /// <summary>A line through the points.</summary>
    Line,

    /// <summary>A dot at each point.</summary>
    Points,

    /// <summary>Bars; <see cref="Series.X"/> holds their edges, one more than there are bars.</summary>
    Bars,
}

/// <summary>Values that are drawn together in one colour. NaN leaves a gap.</summary>
internal sealed record Series(SeriesKind Kind, string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>The colour's place in <see cref="Palette"/>.</summary>
    public int Color { get; init; }
}
