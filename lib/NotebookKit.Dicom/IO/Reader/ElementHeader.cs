using System.Buffers.Binary;

namespace FellowOakDicom.IO.Reader;

/// <summary>What stands before a value: tag, value representation if explicit, length (PS3.5 7.1).</summary>
/// <param name="Number">The tag as one number, 0xggggeeee.</param>
/// <param name="VR">The value representation that the file states; null if it states none.</param>
/// <param name="ValueLength">The number of bytes in the value, or <see cref="Undefined"/>.</param>
/// <param name="Size">The number of bytes in the header itself.</param>
/// <param name="Offset">Where the header begins.</param>
internal readonly record struct ElementHeader(uint Number, DicomVR? VR, uint ValueLength, int Size, long Offset)
{
    public const uint Undefined = 0xffffffff;
    public const uint Item = 0xfffee000;
    public const uint ItemDelimitation = 0xfffee00d;
    public const uint SequenceDelimitation = 0xfffee0dd;

    /// <summary>Tag and 4 more bytes: the least that a header has.</summary>
    public const int ShortSize = 8;
    private const int LongSize = 12;

    public bool IsUndefined => ValueLength == Undefined;

    public bool IsDelimiter => Number is Item or ItemDelimitation or SequenceDelimitation;

    /// <summary>Eight zero bytes. No file holds an element (0000,0000), and that one would have a value.</summary>
    public bool IsZero => Number == 0 && ValueLength == 0 && VR is null;

    public ushort Group => (ushort)(Number >> 16);

    public ushort Element => (ushort)Number;

    public bool IsPrivate => (Group & 1) != 0;

    /// <summary>(gggg,0010-00FF) of an odd group: reserves a block for a vendor (PS3.5 7.8.1).</summary>
    public bool IsPrivateCreator => IsPrivate && Element is >= 0x0010 and <= 0x00ff;

    /// <summary>
    /// Reads the header at the source's position, without passing it; false if the source ends inside it.
    /// </summary>
    public static bool TryPeek(ByteSource source, bool isExplicit, bool isBig, out ElementHeader header)
    {
        var bytes = source.Peek(LongSize);
        header = default;
        if (bytes.Length < ShortSize) return false;
        var number = ReadTag(bytes, isBig);
        if (!isExplicit || number is Item or ItemDelimitation or SequenceDelimitation)
        {
            header = new(number, null, ReadUInt32(bytes[4..], isBig), ShortSize, source.Position);
            return true;
        }
        return TryReadExplicit(source, bytes, number, isBig, out header);
    }

    /// <summary>The tag at the start of some bytes.</summary>
    public static uint ReadTag(ReadOnlySpan<byte> bytes, bool isBig) =>
        ((uint)ReadUInt16(bytes, isBig) << 16) | ReadUInt16(bytes[2..], isBig);

    /// <summary>Writes a tag as <see cref="ReadTag"/> reads it.</summary>
    public static void WriteTag(Span<byte> bytes, uint number, bool isBig)
    {
        // Little endian turns the group and the element round, but leaves the group first.
        if (isBig) BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        else BinaryPrimitives.WriteUInt32LittleEndian(bytes, uint.RotateLeft(number, 16));
    }

    /// <summary>Whether the two bytes after the tag could be a value representation, known or not.</summary>
    public static bool LooksExplicit(ReadOnlySpan<byte> header) =>
        header.Length >= 6 && char.IsAsciiLetterUpper((char)header[4]) && char.IsAsciiLetterUpper((char)header[5]);

    private static bool TryReadExplicit(
        ByteSource source, ReadOnlySpan<byte> bytes, uint number, bool isBig, out ElementHeader header)
    {
        var (offset, room) = (source.Position, source.Remaining - ShortSize);
        var shortLength = ReadUInt16(bytes[6..], isBig);
        var vr = DicomVR.Find(bytes[4], bytes[5]) ?? Blank(bytes, number);
        if (vr is null && !LooksExplicit(bytes))
        {
            // Some writers switch to implicit VR within a file, mostly inside sequences; or the VR is damaged.
            var longLength = ReadUInt32(bytes[4..], isBig);
            var isDamaged = longLength > room && longLength != Undefined && shortLength <= room;
            header = new(number, null, isDamaged ? shortLength : longLength, ShortSize, offset);
            return true;
        }
        // A VR that is not known is a newer one, with a long length (PS3.5 7.1.2), unless that length is impossible. SV
        // and UV were written with a short length by early fo-dicom.
        var isShort = vr?.Is16bitLength ?? false;
        if (!isShort && shortLength != 0 && (vr is null || vr == DicomVR.SV || vr == DicomVR.UV)) isShort = true;
        if (isShort)
        {
            header = new(number, vr ?? DicomVR.UN, shortLength, ShortSize, offset);
            return true;
        }
        header = bytes.Length < LongSize
            ? default
            : new(number, vr ?? DicomVR.UN, ReadUInt32(bytes[8..], isBig), LongSize, offset);
        return bytes.Length >= LongSize;
    }

    private static DicomVR? Blank(ReadOnlySpan<byte> bytes, uint number) =>
        bytes[4] == ' ' && bytes[5] == ' ' ? ((DicomTag)number).DictionaryEntry.ValueRepresentations[0] : null;

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
