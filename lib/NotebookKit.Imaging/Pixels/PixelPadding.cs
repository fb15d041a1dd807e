using FellowOakDicom;

namespace NotebookKit.Pixels;

/// <summary>
/// The stored values that fill the picture where nothing was measured: Pixel Padding Value, up to Pixel Padding Range
/// Limit where there is one (PS3.3 C.7.5.1.1.2).
/// </summary>
internal readonly record struct PixelPadding
{
    private PixelPadding(double one, double other) => (Lowest, Highest) =
        (Math.Min(one, other), Math.Max(one, other));

    /// <summary>Of an image in which every pixel was measured.</summary>
    public static PixelPadding None { get; } = new(double.NaN, double.NaN);

    /// <summary>The lowest of the values; NaN where there is no padding.</summary>
    public double Lowest { get; }

    /// <summary>The highest of the values; NaN where there is no padding.</summary>
    public double Highest { get; }

    /// <summary>What holds for a frame.</summary>
    /// <param name="data">The file's dataset.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    public static PixelPadding Read(DicomDataset data, int frame)
    {
        if (FunctionalGroups.Holder(data, frame, DicomTag.PixelPaddingValue) is not { } holder)
        {
            return None;
        }
        var value = PixelValueElement.Read(holder, DicomTag.PixelPaddingValue, data);
        return new PixelPadding(value, holder.Contains(DicomTag.PixelPaddingRangeLimit)
            ? PixelValueElement.Read(holder, DicomTag.PixelPaddingRangeLimit, data)
            : value);
    }

    /// <summary>Whether a stored value is padding.</summary>
    public bool Covers(double stored) => stored >= Lowest && stored <= Highest;
}
