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
        // Of a transfer syntax that is not known, the dataset alone knows how it is encoded.
        var isOwn = meta.TransferSyntax == dataset.InternalTransferSyntax;
        var syntax = isOwn ? dataset.InternalTransferSyntax : meta.TransferSyntax;
        if (syntax.IsDeflate) WriteDeflated(buffered, syntax, dataset, options);
        else new DatasetWriter(buffered, syntax, options).Write(dataset);
        buffered.Flush();
    }

    /// <summary>
    /// Writes a file of ACR-NEMA, which is a dataset alone, with the lengths that it states (of groups, and to its end)
    /// brought up to date.
    /// </summary>
    public static void WriteForerunner(Stream target, DicomDataset dataset)
    {
        var syntax = dataset.InternalTransferSyntax;
        var options = new DicomWriteOptions { KeepGroupLengths = true };
        DatasetWriter.Encode(dataset);
        if (dataset.Contains(DicomTag.LengthToEndRETIRED))
        {
            var behind = dataset.Where(item => item.Tag.CompareTo(DicomTag.LengthToEndRETIRED) > 0);
            var length = new LengthCalculator(syntax.IsExplicitVR, options).Of(behind);
            dataset.AddOrUpdate(DicomTag.LengthToEndRETIRED, checked((uint)length));
        }
        var buffered = new BufferedStream(target, BufferSize);
        new DatasetWriter(buffered, syntax, options).Write(dataset);
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
