using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>A dotted line across a chart that names a value of the x axis.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Label">What it is, such as <c>min 0</c>.</param>
internal sealed record Guide(double X, string Label)
{
    /// <summary>The values that make a window: min, center, max.</summary>
    public static IReadOnlyList<Guide> OfWindow(Window window) =>
    [
        Named(new("min", "最小"), window.Minimum),
        Named(new("center", "中心"), window.Center),
        Named(new("max", "最大"), window.Maximum),
    ];

    private static Guide Named(LocalText name, double x) => new(x, FormattableString.Invariant($"{name} {x:0.###}"));
}
