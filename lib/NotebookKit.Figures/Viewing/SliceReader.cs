using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;
using NotebookKit.Figures;
using NotebookKit.Pixels;
using NotebookKit.Rendering;
using NotebookKit.Windowing;

namespace NotebookKit.Viewing;

/// <summary>Reads what a viewer shows of a dataset: each frame is a slice.</summary>
internal static class SliceReader
{
    public static IEnumerable<ViewerSlice> Read(DicomDataset data)
    {
        var pixels = StoredPixels.ReadGray(data);
        var frames = Enumerable.Range(0, pixels.Layout.Frames);
        ModalityTransform[] modalities = [.. frames.Select(frame => ModalityTransform.Read(data, frame))];
        var suggested = new Lazy<Window>(() => OpeningWindow.Choose(data, pixels, modalities).Window);
        foreach (var frame in frames)
        {
            var (modality, values) = (modalities[frame], pixels.FrameValues(frame));
            // A table's results take the place of the samples: the viewer knows slope and intercept only.
            if (modality.HasTable) modality.Apply<double>(values, values);
            Window[] windows = [.. FrameVoi.Windows(data, frame)];
            yield return new ViewerSlice(PixelCodes.From(values), pixels.Layout.Rows, pixels.Layout.Columns)
            {
                Slope = modality.Slope,
                Intercept = modality.Intercept,
                Unit = modality.Unit,
                Inverted = GrayscaleRenderer.IsMonochrome1(data),
                Distance = PixelDistance.Read(data, frame),
                Marks = EdgeMarks.Read(data, frame),
                // Padding is a stored value, which is not there any more after a table.
                Padding = modality.HasTable ? PixelPadding.None : PixelPadding.Read(data, frame),
                Windows = windows,
                Suggested = windows.Length == 0 ? suggested.Value : null,
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
}
