using FellowOakDicom;
using NotebookKit.Rendering;

namespace NotebookKit.Figures;

/// <summary>Shows a frame of a dataset: gray through a window or a table, color as color.</summary>
internal static class DatasetImage
{
    /// <param name="data">A dataset with an image.</param>
    /// <param name="window">The window for gray; without it the file's, or one that suits the values.</param>
    /// <param name="frame">The frame's number, counted from 0.</param>
    /// <param name="title">A text below the image; without it what the file lacks for showing it, if anything.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such frame.</exception>
    public static ImageFigure Show(DicomDataset data, Window? window, int frame, string? title)
    {
        var renderer = FrameRenderer.Of(data, window, VoiFunction.LinearExact);
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, renderer.FrameCount);
        var missing = renderer.Notes.Where(note => note.Subject == RenderingSubject.Window).Select(note => note.Text);
        return new ImageFigure(Shade(renderer, frame), title ?? missing.FirstOrDefault());
    }

    private static ScreenImage Shade(IFrameRenderer renderer, int frame)
    {
        if (renderer is ColorRenderer color)
        {
            return ScreenImage.FromRgb(color.RenderRgb8(frame), color.Rows, color.Columns);
        }
        var gray = (GrayscaleRenderer)renderer;
        return gray is { IsInverted: false } && gray.WindowOf(frame) is { } window
            ? ScreenImage.From(
                TensorMemory.Wrap(gray.Values(frame), [gray.Rows, gray.Columns]), window.Minimum, window.Maximum)
            : ScreenImage.FromGrays(gray.RenderGray8(frame), gray.Rows, gray.Columns);
    }
}
