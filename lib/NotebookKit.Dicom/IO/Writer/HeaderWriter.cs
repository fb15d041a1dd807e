using System.Buffers.Binary;

namespace FellowOakDicom.IO.Writer;

/// <summary>Writes what stands before a value: tag, value representation if explicit, length (PS3.5 7.1).</summary>
internal sealed class HeaderWriter(Stream target, bool isExplicitVR, bool isBig)
{
    private const int ShortSize = 8;
    private const int LongSize = 12;

    public void Write(DicomTag tag, DicomVR vr, uint length)
    {
        Span<byte> header = stackalloc byte[LongSize];
        Put(header, tag.Group);
        Put(header[2..], tag.Element);
        if (!isExplicitVR || vr == DicomVR.NONE)
        {
            Put(header[4..], length);
            target.Write(header[..ShortSize]);
            return;
        }
        var isShort = ValueLength.IsShort(vr, length);
        var code = vr.Is16bitLength && !isShort ? DicomVRCode.UN : vr.Code;
        (header[4], header[5]) = ((byte)code[0], (byte)code[1]);
        if (isShort) Put(header[6..], (ushort)length);
        else Put(header[8..], length);
        target.Write(isShort ? header[..ShortSize] : header);
    }

    private void Put(Span<byte> bytes, ushort number)
    {
        if (isBig) BinaryPrimitives.WriteUInt16BigEndian(bytes, number);
        else BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
    }

    private void Put(Span<byte> bytes, uint number)
    {
        if (isBig) BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        else BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
    }
}
