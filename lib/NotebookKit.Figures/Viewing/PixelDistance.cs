using FellowOakDicom;

namespace NotebookKit.Viewing;

/// <summary>How far pixels are apart, in mm.</summary>
/// <param name="Rows">From one row to the next.</param>
/// <param name="Columns">From one column to the next.</param>
/// <param name="AtDetector">
/// Whether it was measured on the detector's surface, where the patient's shadow is larger than the patient
/// (Imager Pixel Spacing, PS3.3 10.7.1.3).
/// </param>
internal sealed record PixelDistance(double Rows, double Columns, bool AtDetector)
{
    /// <summary>By Pixel Spacing, else by Imager Pixel Spacing; null when the file has neither.</summary>
    public static PixelDistance? Read(DicomDataset data, int frame)
    {
        return Positive(DicomTag.PixelSpacing) is [var rows, var columns]
            ? new PixelDistance(rows, columns, AtDetector: false)
            : Positive(DicomTag.ImagerPixelSpacing) is [var shadowRows, var shadowColumns]
                ? new PixelDistance(shadowRows, shadowColumns, AtDetector: true)
                : null;

        double[]? Positive(DicomTag tag) =>
            FrameNumbers.Read(data, frame, tag, 2) is [> 0, > 0] distances ? distances : null;
    }
}
