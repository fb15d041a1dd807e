using System.Numerics;

namespace FellowOakDicom.Imaging;

/// <summary>How many bits a pixel value has, and where they lie (PS3.5 8.1.1).</summary>
public class BitDepth
{
    /// <summary>A depth of <paramref name="stored"/> bits within <paramref name="allocated"/>.</summary>
    public BitDepth(int allocated, int stored, int highBit, bool signed)
    {
        BitsAllocated = allocated;
        BitsStored = stored;
        HighBit = highBit;
        IsSigned = signed;
    }

    /// <summary>The bits that a value takes up (0028,0100).</summary>
    public int BitsAllocated { get; }

    /// <summary>The bits of them that hold the value (0028,0101).</summary>
    public int BitsStored { get; }

    /// <summary>The place of the value's most significant bit, counted from 0 (0028,0102).</summary>
    public int HighBit { get; }

    /// <summary>Whether values have a sign.</summary>
    public bool IsSigned { get; }

    /// <summary>The largest value that there can be.</summary>
    public int MaximumValue => GetMaximumValue(BitsStored, IsSigned);

    /// <summary>The smallest value that there can be.</summary>
    public int MinimumValue => GetMinimumValue(BitsStored, IsSigned);

    /// <summary>The smallest power of two that is not less than <paramref name="value"/>.</summary>
    public static int GetNextPowerOf2(int value) => (int)BitOperations.RoundUpToPowerOf2((uint)value);

    /// <summary>The smallest value of so many bits.</summary>
    public static int GetMinimumValue(int bitsStored, bool isSigned) => isSigned ? -(1 << (bitsStored - 1)) : 0;

    /// <summary>The largest value of so many bits.</summary>
    public static int GetMaximumValue(int bitsStored, bool isSigned) =>
        (1 << (isSigned ? bitsStored - 1 : bitsStored)) - 1;

    /// <summary>The number of bits, without the sign's.</summary>
    public static int GetHighBit(int bitsStored, bool isSigned) => isSigned ? bitsStored - 1 : bitsStored;

    /// <summary>The depth that a dataset states.</summary>
    /// <exception cref="DicomDataException">It does not state one.</exception>
    public static BitDepth FromDataset(DicomDataset dataset)
    {
        var stored = dataset.GetSingleValue<ushort>(DicomTag.BitsStored);
        var signed =
            dataset.GetSingleValue<PixelRepresentation>(DicomTag.PixelRepresentation) == PixelRepresentation.Signed;
        return new BitDepth(
            dataset.GetSingleValue<ushort>(DicomTag.BitsAllocated), stored, GetHighBit(stored, signed), signed);
    }

    /// <summary>All of it, line by line.</summary>
    public override string ToString() =>
        $"Bits: {{{Environment.NewLine}    Allocated: {BitsAllocated}\n       Stored: {BitsStored}\n"
        + $"     High Bit: {HighBit}\n       Signed: {IsSigned}\n}}{Environment.NewLine}";
}
