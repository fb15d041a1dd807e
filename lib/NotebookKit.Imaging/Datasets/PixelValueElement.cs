using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// Elements that hold a value of pixels. Whether it has a sign, Pixel Representation says (PS3.3 C.7.6.3.1), also where
/// the element's VR contradicts it.
/// </summary>
internal static class PixelValueElement
{
    private const int SignBit = 0x8000;

    /// <exception cref="DicomDataException">
    /// The element is absent, without a value, or no number of 16 bits.
    /// </exception>
    public static int Read(DicomDataset data, DicomTag tag)
    {
        var value = DatasetValues.Integer(data, tag);
        if (value is < short.MinValue or > ushort.MaxValue)
        {
            throw new DicomDataException($"{DatasetValues.Describe(tag)} is {value}, which has more than 16 bits.");
        }
        var isSigned = data.GetSingleValueOrDefault(DicomTag.PixelRepresentation, 0) == 1;
        return isSigned && (value & SignBit) != 0 ? (short)value : value & ushort.MaxValue;
    }
}
