using System.Runtime.InteropServices;
using FellowOakDicom;

namespace NotebookKit.Windowing;

/// <summary>
/// A table of the file that maps whole numbers: the modality's, the VOI's (PS3.3 C.11.1.1.1, C.11.2.1.1) or a
/// palette's (PS3.3 C.7.6.3.1.5). Values below the first entry are mapped by it, values above the last by the last.
/// </summary>
internal sealed class LookupTable
{
    private const int LargestCount = 0x10000;
    private readonly ushort[] _entries;

    private LookupTable(int first, int bits, ushort[] entries)
    {
        First = first;
        OutputMaximum = Math.Max((1 << bits) - 1, entries.Max());
        _entries = entries;
    }

    /// <summary>The value that the first entry maps.</summary>
    public int First { get; }

    /// <summary>The highest value of an entry: what its bits can hold, or more if a wrong file has more.</summary>
    public int OutputMaximum { get; }

    /// <summary>The entry of a value, rounded to a whole number first.</summary>
    public ushort this[double value] =>
        _entries[(int)Math.Clamp(Math.Round(value) - First, 0, _entries.Length - 1)];

    /// <summary>Reads a table.</summary>
    /// <param name="data">The dataset or sequence item that holds it.</param>
    /// <param name="descriptor">How many entries there are, which value the first maps, and how many bits they
    /// have.</param>
    /// <param name="content">The entries.</param>
    /// <exception cref="DicomDataException">An element is missing, or the two do not fit together.</exception>
    public static LookupTable Read(DicomDataset data, DicomTag descriptor, DicomTag content)
    {
        if (DatasetValues.Numbers(data, descriptor) is not [var count, var first, var bits])
        {
            throw new DicomDataException($"{DatasetValues.Describe(descriptor)} does not have three values.");
        }
        if (bits is < 8 or > 16)
        {
            throw new DicomDataException(
                $"{DatasetValues.Describe(descriptor)} says that an entry has {DatasetValues.Invariant(bits)} bits; " +
                "it has 8 to 16.");
        }
        // The count is never negative, whichever VR the element has; 0 are 65,536.
        var length = (ushort)(int)count is var number and > 0 ? number : LargestCount;
        return Entries(Content(data, content), length, bits) is { } entries
            ? new LookupTable((int)first, (int)bits, entries)
            : throw new DicomDataException(
                $"{DatasetValues.Describe(content)} holds fewer entries than the {length} of " +
                $"{DatasetValues.Describe(descriptor)}.");
    }

    /// <summary>The entry of each value.</summary>
    /// <param name="values">Values of any size.</param>
    /// <param name="mapped">Where the entries go; may be <paramref name="values"/> itself.</param>
    public void Apply(ReadOnlySpan<double> values, Span<double> mapped)
    {
        for (var i = 0; i < values.Length; i++) mapped[i] = this[values[i]];
    }

    private static byte[] Content(DicomDataset data, DicomTag tag) =>
        data.Contains(tag) && data.GetDicomItem<DicomElement>(tag) is { } element
            ? element.Buffer.Data
            : throw new DicomDataException($"The dataset has no {DatasetValues.Describe(tag)}.");

    /// <summary>
    /// Two bytes an entry; a table of 8 bits may have one (PS3.3 C.7.6.3.1.6). Null if they are too few.
    /// </summary>
    private static ushort[]? Entries(byte[] bytes, int count, double bits)
    {
        if (bytes.Length >= 2 * count) return MemoryMarshal.Cast<byte, ushort>(bytes)[..count].ToArray();
        return bits == 8 && bytes.Length >= count ? Array.ConvertAll(bytes[..count], entry => (ushort)entry) : null;
    }
}
