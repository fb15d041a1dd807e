using FellowOakDicom;

namespace NotebookKit;

/// <summary>A window: the range of values that is spread over all grays.</summary>
/// <param name="Center">The value in the middle, Window Center (0028,1050).</param>
/// <param name="Width">The number of values between black and white, Window Width (0028,1051).</param>
public readonly record struct Window(double Center, double Width)
{
    /// <summary>What the file calls the window (0028,1055), such as <c>BRAIN</c>; null when it does not say.</summary>
    public string? Explanation { get; init; }

    /// <summary>The value that becomes black: <c>center − width / 2</c>, as the lecture has it.</summary>
    public double Minimum => Center - Width / 2;

    /// <summary>The value that becomes white: <c>center + width / 2</c>, as the lecture has it.</summary>
    public double Maximum => Center + Width / 2;

    /// <summary>
    /// The windows of a dataset, in its order. Centers and widths pair up one to one (PS3.3 C.11.2.1.2.1).
    /// </summary>
    internal static IReadOnlyList<Window> ReadAll(DicomDataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!data.Contains(DicomTag.WindowCenter) && !data.Contains(DicomTag.WindowWidth)) return [];
        var centers = DatasetValues.Numbers(data, DicomTag.WindowCenter);
        var widths = DatasetValues.Numbers(data, DicomTag.WindowWidth);
        if (centers.Length != widths.Length)
        {
            throw new DicomDataException(
                $"{DatasetValues.Describe(DicomTag.WindowCenter)} has {centers.Length} values but " +
                $"{DatasetValues.Describe(DicomTag.WindowWidth)} has {widths.Length}.");
        }
        if (!data.TryGetValues<string>(DicomTag.WindowCenterWidthExplanation, out var explanations)) explanations = [];
        return [.. centers.Select((center, index) => new Window(center, widths[index])
        {
            Explanation = explanations.ElementAtOrDefault(index),
        })];
    }

    /// <summary>The dataset's first window.</summary>
    internal static Window ReadFirst(DicomDataset data) => new(
        DatasetValues.Number(data, DicomTag.WindowCenter), DatasetValues.Number(data, DicomTag.WindowWidth));
}
