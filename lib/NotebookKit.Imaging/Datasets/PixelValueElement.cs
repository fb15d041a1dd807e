using FellowOakDicom;
using NotebookKit.Pixels;

namespace NotebookKit;

/// <summary>
/// Elements that hold a value of pixels, such as Pixel Padding Value. Whether it has a sign, Pixel Representation says
/// (PS3.3 C.7.6.3.1), also where the element's VR contradicts it; how many bits it has, Bits Stored (PS3.5 8.1.1). So
/// it is the number that <c>PixelArray()</c> has for such a pixel.
/// </summary>
internal static class PixelValueElement
{
    private const int Bits = 16;

    /// <exception cref="DicomDataException">
    /// The element is absent, without a value, or no number of 16 bits.
    /// </exception>
    public static int Read(DicomDataset data, DicomTag tag) => Read(data, tag, data);

    /// <param name="holder">The dataset that holds the element: a functional group's, or the image's.</param>
    /// <param name="tag">The element's tag.</param>
    /// <param name="image">The dataset that describes the pixels.</param>
    /// <inheritdoc cref="Read(DicomDataset, DicomTag)"/>
    public static int Read(DicomDataset holder, DicomTag tag, DicomDataset image)
    {
        var value = DatasetValues.Integer(holder, tag);
        if (value is < short.MinValue or > ushort.MaxValue)
        {
            throw new DicomDataException($"{DatasetValues.Describe(tag)} is {value}, which has more than {Bits} bits.");
        }
        var isSigned = image.GetSingleValueOrDefault(DicomTag.PixelRepresentation, 0) == 1;
        // The element holds the sample itself, wherever its bits lie in the image's words.
        var stored = StoredBits.Read(image, Bits).Stored;
        return new StoredBits(Bits, stored, stored - 1).Extract(value, isSigned);
    }
}
