using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using FellowOakDicom;

namespace NotebookKit.Pixels;

/// <summary>
/// Which bits of an allocated word are the sample: Bits Stored of them, the highest at High Bit (PS3.5 8.1.1). The
/// others may hold anything, such as an overlay; a signed sample's sign is its own highest bit.
/// </summary>
internal readonly record struct StoredBits(int Allocated, int Stored, int High)
{
    // Small enough for the processor's nearest cache.
    private const int ChunkBytes = 4096;

    private int Above => Allocated - 1 - High;

    private int Spare => Allocated - Stored;

    /// <summary>
    /// What the dataset says; the whole word where it says nothing, or what cannot be, as pydicom takes it.
    /// </summary>
    public static StoredBits Read(DicomDataset data, int allocated)
    {
        var whole = new StoredBits(allocated, allocated, allocated - 1);
        if (!data.Contains(DicomTag.BitsStored)) return whole;
        var stored = DatasetValues.Integer(data, DicomTag.BitsStored);
        var high = data.Contains(DicomTag.HighBit) ? DatasetValues.Integer(data, DicomTag.HighBit) : stored - 1;
        return stored >= 1 && high < allocated && high >= stored - 1 ? new StoredBits(allocated, stored, high) : whole;
    }

    /// <summary>One sample by itself, given as the word's number.</summary>
    public int Extract(int word, bool signed)
    {
        if (Allocated > 32) return word;
        var bits = word << (32 - 1 - High);
        return signed ? bits >> (32 - Stored) : (int)((uint)bits >> (32 - Stored));
    }

    /// <summary>
    /// The samples by themselves; the given bytes themselves where nothing else stands in their words.
    /// </summary>
    public byte[] Extract(byte[] words, SampleType type) => Spare == 0 ? words : type switch
    {
        SampleType.UInt8 => Extract<byte>(words),
        SampleType.Int8 => Extract<sbyte>(words),
        SampleType.UInt16 => Extract<ushort>(words),
        SampleType.Int16 => Extract<short>(words),
        SampleType.UInt32 => Extract<uint>(words),
        SampleType.Int32 => Extract<int>(words),
        SampleType.UInt64 => Extract<ulong>(words),
        SampleType.Int64 => Extract<long>(words),
        _ => words,
    };

    private byte[] Extract<T>(byte[] bytes)
        where T : unmanaged, IBinaryInteger<T>
    {
        var words = MemoryMarshal.Cast<byte, T>(bytes.AsSpan());
        if (AreSamples<T>(words)) return bytes;
        // A copy: the words belong to the dataset.
        var result = bytes.ToArray();
        Shift(words, MemoryMarshal.Cast<byte, T>(result.AsSpan()));
        return result;
    }

    private bool AreSamples<T>(ReadOnlySpan<T> words)
        where T : unmanaged, IBinaryInteger<T>
    {
        var chunk = MemoryMarshal.Cast<byte, T>(stackalloc byte[ChunkBytes]);
        for (; words.Length > 0; words = words[Math.Min(words.Length, chunk.Length)..])
        {
            var part = words[..Math.Min(words.Length, chunk.Length)];
            Shift(part, chunk);
            if (!part.SequenceEqual(chunk[..part.Length])) return false;
        }
        return true;
    }

    private void Shift<T>(ReadOnlySpan<T> words, Span<T> samples)
        where T : unmanaged, IBinaryInteger<T>
    {
        TensorPrimitives.ShiftLeft(words, Above, samples);
        TensorPrimitives.ShiftRightArithmetic(samples[..words.Length], Spare, samples);
    }
}
