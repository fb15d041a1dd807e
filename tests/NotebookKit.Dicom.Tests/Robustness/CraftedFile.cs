using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Robustness;

/// <summary>DICOM files made byte by byte, with faults where a test wants them.</summary>
internal static class CraftedFile
{
    public const uint UndefinedLength = 0xFFFFFFFF;

    /// <summary>
    /// A preamble, the shortest file meta information, and <paramref name="dataset"/> as it is, or deflated.
    /// </summary>
    public static byte[] Create(DicomTransferSyntax syntax, byte[] dataset) =>
        [.. Start(syntax), .. syntax.IsDeflate ? Deflate(dataset) : dataset];

    /// <summary>What stands before the dataset.</summary>
    public static byte[] Start(DicomTransferSyntax syntax)
    {
        byte[] meta =
        [
            .. Element(DicomTag.MediaStorageSOPClassUID, "UI", Uid(DicomUID.CTImageStorage.UID)),
            .. Element(DicomTag.MediaStorageSOPInstanceUID, "UI", Uid("1.2.3")),
            .. Element(DicomTag.TransferSyntaxUID, "UI", Uid(syntax.UID.UID)),
        ];
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)meta.Length);
        return
        [
            .. new byte[128], .. "DICM"u8, .. Element(DicomTag.FileMetaInformationGroupLength, "UL", length), .. meta,
        ];
    }

    /// <summary>An explicit VR little endian element.</summary>
    public static byte[] Element(DicomTag tag, string vr, byte[] value) =>
        [.. Header(tag, vr, (uint)value.Length), .. value];

    /// <summary>The start of an element that claims <paramref name="length"/>.</summary>
    public static byte[] Header(DicomTag tag, string vr, uint length)
    {
        var isLong =
            vr is "OB" or "OD" or "OF" or "OL" or "OV" or "OW" or "SQ" or "SV" or "UC" or "UN" or "UR" or "UT" or "UV";
        byte[] header = [.. Tag(tag), .. Encoding.ASCII.GetBytes(vr), .. new byte[isLong ? 6 : 2]];
        if (isLong) BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(8), length);
        else BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(6), (ushort)length);
        return header;
    }

    /// <summary>
    /// An item or delimiter, or the start of an implicit VR element: a tag and a length of four bytes.
    /// </summary>
    public static byte[] Header(DicomTag tag, uint length)
    {
        byte[] header = [.. Tag(tag), .. new byte[4]];
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), length);
        return header;
    }

    public static byte[] UnsignedShort(DicomTag tag, ushort value) =>
        Element(tag, "US", [(byte)value, (byte)(value >> 8)]);

    private static byte[] Tag(DicomTag tag) =>
        [(byte)tag.Group, (byte)(tag.Group >> 8), (byte)tag.Element, (byte)(tag.Element >> 8)];

    private static byte[] Uid(string uid) => Encoding.ASCII.GetBytes(uid.Length % 2 == 0 ? uid : uid + "\0");

    private static byte[] Deflate(byte[] dataset)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Fastest)) deflate.Write(dataset);
        return compressed.ToArray();
    }
}
