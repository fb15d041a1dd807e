namespace NotebookKit.Figures;

/// <summary>A dotted line across a chart that names a value of the x axis.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Label">What it is, such as <c>min 0</c>.</param>
internal sealed record Guide(double X, string Label)
{
    /// <summary>The values that make a window: min, center, max.</summary>
    public static IReadOnlyList<Guide> OfWindow(Window window) =>
    [
        Named("min", window.Minimum),
        Named("center", window.Center),
        Named("max", window.Maximum),
    ];

    private static Guide Named(string name, double x) => new(x, FormattableString.Invariant($"{name} {x:0.###}"));
}
