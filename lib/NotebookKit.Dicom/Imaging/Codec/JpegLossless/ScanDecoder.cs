namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>Decodes one scan: some or all components of every row (T.81 H.2).</summary>
internal sealed class ScanDecoder(FrameHeader frame, ScanHeader scan, HuffmanTable[] tables, NativeFrame pixels)
{
    private const int RestartMarkers = 8;

    /// <summary>Decodes the data at the reader's position, and moves the reader behind them.</summary>
    /// <param name="reader">Reads the JPEG stream.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="rowsPerInterval">After how many of them a restart marker stands.</param>
    /// <exception cref="DicomCodecException">The data are damaged.</exception>
    public void Decode(ref JpegSegmentReader reader, int rows, int rowsPerInterval)
    {
        var components = scan.Components.Length;
        var differences = new EntropyReader(reader.Rest);
        Span<ushort> row = new ushort[frame.SamplesPerLine * components];
        Span<ushort> above = new ushort[row.Length];
        for (var y = 0; y < rows; y++)
        {
            var isFirst = y % rowsPerInterval == 0;
            if (isFirst && y > 0)
            {
                reader.Position += differences.Position;
                RequireRestart(ref reader, (y / rowsPerInterval) - 1);
                differences = new EntropyReader(reader.Rest);
            }
            if (!differences.TryRead(row, tables))
            {
                throw new DicomCodecException(
                    $"the JPEG data are damaged or end in row {y + 1} of {rows}, before byte " +
                    $"{reader.Position + differences.Position}.");
            }
            if (isFirst) Predictor.CompleteFirst(row, components, 1 << (frame.Precision - scan.PointTransform - 1));
            else Predictor.Complete(scan.Predictor, row, above, components);
            pixels.SetRow(y, row, scan.Components, scan.PointTransform);
            var completed = row;
            row = above;
            above = completed;
        }
        reader.Position += differences.Position;
    }

    private static void RequireRestart(ref JpegSegmentReader reader, int index)
    {
        var (marker, expected) = (reader.ReadMarker(), (byte)(JpegMarker.FirstRestart + (index % RestartMarkers)));
        if (marker == expected) return;
        throw new DicomCodecException(
            $"marker {JpegMarker.Describe(marker)} stands before byte {reader.Position}, where restart marker " +
            $"{JpegMarker.Describe(expected)} must.");
    }
}
