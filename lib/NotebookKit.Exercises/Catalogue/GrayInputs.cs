namespace NotebookKit.Exercises.Catalogue;

/// <summary>
/// Windows and values whose grays do not hang on the order of a formula's steps: (ct − min) / (max − min) · 255 may end
/// a trace below the whole number that 255 · (ct − min) / (max − min) is. With prime widths whole numbers do not occur.
/// </summary>
internal static class GrayInputs
{
    public static (int Min, int Max)[] Windows { get; } =
        [(0, 79), (-100, 99), (-160, 241), (-1350, 149), (-349, 1130)];

    /// <summary>An image for each of the windows.</summary>
    public static IEnumerable<(SampleImage<double> Image, double Min, double Max)> Images(Random random) =>
        Windows.Select(window => (
            new SampleImage<double>(4, 6, () => Value(random, window.Min, window.Max)),
            (double)window.Min,
            (double)window.Max));

    /// <summary>A value in the window, or up to two widths beside it.</summary>
    public static int Value(Random random, int min, int max)
    {
        var width = max - min;
        return min + width * random.Next(-2, 3) + random.Next(1, width);
    }
}
