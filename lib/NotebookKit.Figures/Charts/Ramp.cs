using NotebookKit.Localization;

namespace NotebookKit.Figures;

/// <summary>How a window turns pixel values into what a screen displays.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Transform">The window with its function, up to 255.</param>
internal sealed record Ramp(string Name, VoiTransform Transform)
{
    /// <summary>The lecture's window, named by its numbers.</summary>
    public static Ramp Lecture(Window window) =>
        new(
        new LocalText(
            FormattableString.Invariant($"center {window.Center}, width {window.Width}"),
            FormattableString.Invariant($"ウィンドウ値 {window.Center}、ウィンドウ幅 {window.Width}")).ToString(),
        new VoiTransform(window));

    /// <summary>A window with one of the standard's functions or the lecture's, named by the function.</summary>
    public static Ramp By(VoiFunction function, Window window) =>
        new(function.ToString(), new VoiTransform(window, function));

    /// <summary>The displayed values, 0 to 255, of pixel values.</summary>
    public double[] Displayed(double[] values)
    {
        var displayed = new double[values.Length];
        Transform.Apply(values, displayed);
        return displayed;
    }
}
