using System.Buffers.Binary;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.IO;

namespace NotebookKit;

/// <summary>
/// Brings big-endian samples into this machine's order. The reader has already turned every unit of the element's VR
/// (2 bytes for OW); samples of another size than that are still in a mixture of orders. In GE's private syntax nothing
/// but the pixels is big-endian, and the reader has turned none of them.
/// </summary>
internal static class ByteOrder
{
    /// <summary>
    /// The bytes with every sample in this machine's order; the given array itself when nothing is to do.
    /// </summary>
    public static byte[] Correct(byte[] bytes, int unitSize, int sampleSize, DicomTransferSyntax syntax)
    {
        if (syntax.SwapPixelData) unitSize = 1;
        else if (syntax.Endian == Endian.LocalMachine) return bytes;
        if (unitSize == Math.Max(1, sampleSize)) return bytes;
        var result = bytes.ToArray();
        Reverse(result, unitSize);
        Reverse(result, sampleSize);
        return result;
    }

    private static void Reverse(Span<byte> bytes, int size)
    {
        bytes = bytes[..(bytes.Length - bytes.Length % Math.Max(1, size))];
        switch (size)
        {
            case 2:
                var words = MemoryMarshal.Cast<byte, ushort>(bytes);
                BinaryPrimitives.ReverseEndianness(words, words);
                break;
            case 4:
                var doubleWords = MemoryMarshal.Cast<byte, uint>(bytes);
                BinaryPrimitives.ReverseEndianness(doubleWords, doubleWords);
                break;
            case 8:
                var quadWords = MemoryMarshal.Cast<byte, ulong>(bytes);
                BinaryPrimitives.ReverseEndianness(quadWords, quadWords);
                break;
        }
    }
}
