using System.Numerics.Tensors;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using NotebookKit.Png;

namespace NotebookKit.Rendering;

/// <summary>
/// Turns the frames of a color image into red, green and blue (PS3.3 C.7.6.3.1.2): RGB as it is, YBR_FULL and
/// YBR_FULL_422 by the standard's formula, PALETTE COLOR by its tables. Such an image has no window.
/// </summary>
internal sealed class ColorRenderer : IFrameRenderer
{
    private readonly StoredPixels _pixels;
    private readonly Func<double[], double[]> _toRgb;
    private readonly double _maximum;

    /// <summary>Reads the pixels and, where there is one, the palette.</summary>
    /// <param name="data">A dataset with a color image.</param>
    /// <exception cref="DicomDataException">An element is missing or impossible, or the palette does not
    /// fit.</exception>
    /// <exception cref="DicomImagingException">The pixels are missing, damaged, compressed so that they cannot be
    /// read, or of a kind of color that is not known.</exception>
    public ColorRenderer(DicomDataset data)
    {
        _pixels = StoredPixels.Read(data);
        _maximum = Math.ScaleB(1, _pixels.Layout.Bits.Stored) - 1;
        switch (_pixels.Layout.Photometric, _pixels.Layout.Samples)
        {
            case ("RGB", 3):
                _toRgb = samples => samples;
                break;
            case ("YBR_FULL" or "YBR_FULL_422", 3):
                _toRgb = samples => YbrFull.ToRgb(samples, _maximum);
                break;
            case (Palette.Name, 1):
                var palette = Palette.Read(data);
                _maximum = palette.Maximum;
                _toRgb = palette.ToRgb;
                break;
            case var (other, samples):
                throw new DicomImagingException(
                    $"{DatasetValues.Describe(DicomTag.PhotometricInterpretation)} is {other} with {samples} " +
                    "sample(s) a pixel, which cannot be shown here; MONOCHROME1, MONOCHROME2 and PALETTE COLOR with " +
                    "one sample, RGB, YBR_FULL and YBR_FULL_422 with three can.");
        }
    }

    /// <inheritdoc/>
    public int FrameCount => _pixels.Layout.Frames;

    /// <inheritdoc/>
    public int Rows => _pixels.Layout.Rows;

    /// <inheritdoc/>
    public int Columns => _pixels.Layout.Columns;

    /// <inheritdoc/>
    public IReadOnlyList<RenderingNote> Notes => [];

    /// <summary>Whether an image is in color, be it with a palette: its samples are no grays.</summary>
    /// <param name="data">A dataset with an image.</param>
    /// <exception cref="DicomDataException">An element is missing or impossible.</exception>
    public static bool IsColor(DicomDataset data) =>
        DatasetValues.Integer(data, DicomTag.SamplesPerPixel) != 1
        || DatasetValues.Text(data, DicomTag.PhotometricInterpretation).Trim() == Palette.Name;

    /// <summary>Red, green and blue of each pixel in turn, 8 bits each.</summary>
    /// <param name="frame">The frame's number, counted from 0.</param>
    public byte[] RenderRgb8(int frame = 0) =>
        Array.ConvertAll(Scaled(frame, byte.MaxValue), value => (byte)Math.Round(value));

    /// <inheritdoc/>
    public void WritePng(Stream stream, int frame, int depth)
    {
        if (depth == 8) PngEncoder.WriteRgb(stream, RenderRgb8(frame), Columns, Rows);
        else
        {
            var samples = Array.ConvertAll(Scaled(frame, ushort.MaxValue), value => (ushort)Math.Round(value));
            PngEncoder.WriteRgb(stream, samples, Columns, Rows);
        }
    }

    private double[] Scaled(int frame, double white)
    {
        var rgb = _toRgb(_pixels.FrameValues(frame));
        TensorPrimitives.Multiply(rgb, white, rgb);
        TensorPrimitives.Divide(rgb, _maximum, rgb);
        return rgb;
    }
}
