namespace NotebookKit.Figures;

/// <summary>One bar of a series.</summary>
/// <param name="Start">Its left edge on the x axis.</param>
/// <param name="End">Its right edge.</param>
/// <param name="Height">Where it ends on the y axis; it begins at 0.</param>
internal readonly record struct Bar(double Start, double End, double Height)
{
    public double Center => (Start + End) / 2;

    public double Width => End - Start;
}
