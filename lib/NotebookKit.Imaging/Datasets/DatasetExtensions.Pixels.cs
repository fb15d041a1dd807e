using System.Numerics;
using System.Numerics.Tensors;
using FellowOakDicom;
using FellowOakDicom.Imaging;

namespace NotebookKit;

/// <content>A dataset's pixels as an array, as pydicom's <c>pixel_array</c>.</content>
/// <remarks>
/// The shape is [rows, columns]; frames come first when there are several, and samples last when there is color.
/// Uncompressed, RLE and JPEG Lossless pixels can be read. A sample is what Bits Stored and High Bit say, signed when
/// Pixel Representation is 1 (PS3.5 8.1.1); pydicom gives the whole allocated word, as <c>raw</c> does. Single-bit
/// pixels become bytes 0 and 1. YBR_FULL_422 gets its shared color samples repeated; colors are not converted.
/// </remarks>
public static partial class DatasetExtensions
{
    /// <summary>The pixels as doubles, ready for the lecture's arithmetic.</summary>
    /// <param name="data">A dataset with an image.</param>
    /// <param name="raw">Whether to give each allocated word whole, with what may stand in its unused bits, as pydicom
    /// does.</param>
    /// <exception cref="DicomDataException">An element that describes the pixels is missing or impossible.</exception>
    /// <exception cref="DicomImagingException">The pixels are missing, too few for rows × columns, or compressed so
    /// that they cannot be read.</exception>
    public static Tensor<double> PixelArray(this DicomDataset data, bool raw = false) =>
        StoredPixels.Read(data, raw).ToTensor<double>();

    /// <summary>The pixels in the type in which they are stored, or in a wider one.</summary>
    /// <typeparam name="T">The element type; for a CT with Pixel Representation 1 and 16 bits it is
    /// <see cref="short"/>.</typeparam>
    /// <param name="data">A dataset with an image.</param>
    /// <param name="raw">Whether to give each allocated word whole, as pydicom does.</param>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> cannot hold every stored value; the
    /// message names the type that can.</exception>
    /// <inheritdoc cref="PixelArray(DicomDataset, bool)"/>
    public static Tensor<T> PixelArray<T>(this DicomDataset data, bool raw = false)
        where T : unmanaged, INumber<T>
    {
        var stored = PixelLayout.Read(data).Type;
        if (StoredTypes.CanHold(typeof(T), stored)) return StoredPixels.Read(data, raw).ToTensor<T>();
        var (wanted, actual) = (StoredTypes.Keyword(typeof(T)), StoredTypes.Keyword(StoredTypes.TypeOf(stored)));
        throw new InvalidOperationException(
            $"The pixels are stored as {actual}, and not every {actual} is a {wanted}: use PixelArray<{actual}>(), " +
            "or PixelArray() for doubles.");
    }

    /// <summary>
    /// The CT values (for other modalities: whatever the rescale gives): <c>slope × pixel + intercept</c>, the numbers
    /// of <c>data.PixelArray() * data.RescaleSlope + data.RescaleIntercept</c> bit for bit, in one pass over the
    /// pixels. For programs in a hurry; in the lecture the student writes the formula.
    /// </summary>
    /// <param name="data">A dataset with an image, Rescale Slope and Rescale Intercept.</param>
    /// <inheritdoc cref="PixelArray(DicomDataset, bool)"/>
    internal static Tensor<double> RescaledPixelArray(this DicomDataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return StoredPixels.Read(data).ToRescaledTensor(data.RescaleSlope, data.RescaleIntercept);
    }
}
