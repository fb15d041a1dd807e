using System.Runtime.CompilerServices;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>A stream of bytes (OB, PS3.5 6.2), which can be taken as numbers of another width.</summary>
public class DicomOtherByte : DicomValueElement<byte>
{
    /// <summary>Creates an element with bytes.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The bytes.</param>
    public DicomOtherByte(DicomTag tag, params byte[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The bytes.</param>
    public DicomOtherByte(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OB;

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T).IsArray)
        {
            if (typeof(T) == typeof(short[])) return (T)(object)ByteConverter.ToArray<short>(Buffer);
            if (typeof(T) == typeof(ushort[])) return (T)(object)ByteConverter.ToArray<ushort>(Buffer);
            if (typeof(T) == typeof(int[])) return (T)(object)ByteConverter.ToArray<int>(Buffer);
            if (typeof(T) == typeof(uint[])) return (T)(object)ByteConverter.ToArray<uint>(Buffer);
            if (typeof(T) == typeof(float[])) return (T)(object)ByteConverter.ToArray<float>(Buffer);
            if (typeof(T) == typeof(double[])) return (T)(object)ByteConverter.ToArray<double>(Buffer);
        }
        else if (typeof(T) == typeof(short) || typeof(T) == typeof(ushort) || typeof(T) == typeof(int)
            || typeof(T) == typeof(uint) || typeof(T) == typeof(float) || typeof(T) == typeof(double))
        {
            item = item == -1 ? 0 : item;
            RequireNumber<T>(item);
            return ByteConverter.Get<T>(Buffer, item);
        }
        return base.Get<T>(item);
    }

    /// <summary>Whether another stream of bytes is as long; their contents are not compared.</summary>
    /// <param name="other">The other element.</param>
    /// <returns>Whether both hold the same number of bytes.</returns>
    public override bool Equals(DicomElement? other) => other is DicomOtherByte bytes && Count == bytes.Count;

    /// <summary>Checks nothing: a stream is one value, whatever its length.</summary>
    protected override void ValidateVM() { }

    private void RequireNumber<T>(int item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(item);
        if (Buffer.Size < (item + 1L) * Unsafe.SizeOf<T>())
        {
            throw new ArgumentException(
                $"{Tag} has {Buffer.Size} bytes, too few for a {typeof(T).Name} of index {item}.", nameof(item));
        }
    }
}
