using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Figures;

namespace NotebookKit.Viewing;

/// <summary>Reads what a viewer shows of a dataset: each frame is a slice.</summary>
internal static class SliceReader
{
    private const string Unspecified = "US";
    private const string HounsfieldUnits = "HU";

    public static IEnumerable<ViewerSlice> Read(DicomDataset data)
    {
        var pixels = StoredPixels.ReadGray(data);
        var values = Doubles.From(pixels.ToTensor<double>());
        var (slope, intercept) = GrayscaleRenderer.Rescale(data, VoiFunction.Linear);
        for (var frame = 0; frame < pixels.Layout.Frames; frame++)
        {
            var codes = PixelCodes.From(values.AsSpan(frame * pixels.Layout.FrameLength, pixels.Layout.FrameLength));
            yield return new ViewerSlice(codes, pixels.Layout.Rows, pixels.Layout.Columns)
            {
                Slope = slope,
                Intercept = intercept,
                Unit = Unit(data),
                Inverted = GrayscaleRenderer.IsInverted(data),
                Spacing = Spacing(data),
                Windows = [.. Window.ReadAll(data).Where(window => window.Width > 0)],
            };
        }
    }

    /// <exception cref="ArgumentException">Not an image of rows and columns.</exception>
    public static ViewerSlice Read<T>(Tensor<T> image)
        where T : struct, INumber<T>
    {
        var shape = image.Lengths;
        if (shape is [.. var frames, > 0 and var rows, > 0 and var columns] && !frames.ContainsAnyExcept(1))
        {
            return new ViewerSlice(PixelCodes.From(Doubles.From(image)), checked((int)rows), checked((int)columns));
        }
        throw new ArgumentException(
            $"An image has rows and columns; the shape of this array is [{string.Join(", ", shape.ToArray())}]. " +
            "Of several frames pick one first, such as frames[0..1, .., ..].");
    }

    /// <summary>
    /// What the file says (0028,1054); a CT that says nothing has Hounsfield units (PS3.3 C.11.1.1.2).
    /// </summary>
    private static string Unit(DicomDataset data)
    {
        if (data.Contains(DicomTag.RescaleType))
        {
            var type = DatasetValues.Text(data, DicomTag.RescaleType).Trim();
            if (type.Length > 0) return type == Unspecified ? "" : type;
        }
        return data.Contains(DicomTag.RescaleSlope) && data.Contains(DicomTag.Modality) && data.Modality.Trim() == "CT"
            ? HounsfieldUnits
            : "";
    }

    private static double[]? Spacing(DicomDataset data) =>
        data.Contains(DicomTag.PixelSpacing) && data.PixelSpacing is [> 0, > 0] spacing ? spacing : null;
}
