using System.IO.Compression;

namespace FellowOakDicom.IO.Writer;

/// <summary>Writes a file as PS3.10 7.1 wants it: preamble, file meta information, dataset.</summary>
internal static class FileWriter
{
    private const int PreambleSize = 128;
    private const int BufferSize = 64 * 1024;

    public static void Write(
        Stream target, DicomFileMetaInformation meta, DicomDataset dataset, DicomWriteOptions? options)
    {
        options ??= DicomWriteOptions.Default;
        // Not disposed of: that would close the target, which belongs to the caller.
        var buffered = new BufferedStream(target, BufferSize);
        buffered.Write(new byte[PreambleSize]);
        buffered.Write("DICM"u8);
        WriteMeta(buffered, meta);
        DatasetWriter.Encode(dataset);
        if (meta.TransferSyntax.IsDeflate) WriteDeflated(buffered, meta.TransferSyntax, dataset, options);
        else new DatasetWriter(buffered, meta.TransferSyntax, options).Write(dataset);
        buffered.Flush();
    }

    private static void WriteMeta(Stream target, DicomFileMetaInformation meta)
    {
        // The writer fills in the length.
        meta.AddOrUpdate(DicomTag.FileMetaInformationGroupLength, 0u);
        var options = new DicomWriteOptions { KeepGroupLengths = true };
        new DatasetWriter(target, DicomTransferSyntax.ExplicitVRLittleEndian, options).Write(meta);
    }

    private static void WriteDeflated(
        Stream target, DicomTransferSyntax syntax, DicomDataset dataset, DicomWriteOptions options)
    {
        using var deflated = new MemoryStream();
        using (var deflater = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        using (var buffered = new BufferedStream(deflater, BufferSize))
        {
            new DatasetWriter(buffered, syntax, options).Write(dataset);
        }
        // An odd stream is padded with one zero (PS3.5 A.5).
        if (deflated.Length % 2 != 0) deflated.WriteByte(0);
        deflated.WriteTo(target);
    }
}
