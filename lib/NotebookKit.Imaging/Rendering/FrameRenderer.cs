using FellowOakDicom;

namespace NotebookKit.Rendering;

/// <summary>Chooses how an image is shown by its Photometric Interpretation (PS3.3 C.7.6.3.1.2).</summary>
internal static class FrameRenderer
{
    /// <summary>Reads an image to make pictures of it.</summary>
    /// <param name="data">A dataset with an image.</param>
    /// <param name="window">The window for gray; without it the file's, or one that suits the values.</param>
    /// <param name="function">How the window maps values to gray.</param>
    /// <exception cref="DicomDataException">An element that describes the pixels is missing or impossible.</exception>
    /// <exception cref="FellowOakDicom.Imaging.DicomImagingException">The pixels are missing, damaged, or compressed
    /// so that they cannot be read.</exception>
    public static IFrameRenderer Of(
        DicomDataset data, Window? window = null, VoiFunction function = VoiFunction.Lecture) =>
        ColorRenderer.IsColor(data) ? new ColorRenderer(data) : new GrayscaleRenderer(data, window, function);
}
