namespace FellowOakDicom.Imaging.Codec.JpegLossless;

/// <summary>The scan header (T.81 B.2.3).</summary>
/// <param name="Components">Which components the scan holds, as places in the frame header.</param>
/// <param name="Tables">The destination of each one's Huffman table.</param>
/// <param name="Predictor">How a sample is predicted from those around it, 1 to 7.</param>
/// <param name="PointTransform">How many low bits of each sample were left out.</param>
internal sealed record ScanHeader(int[] Components, int[] Tables, int Predictor, int PointTransform)
{
    private const int MostComponents = 4;

    /// <exception cref="DicomCodecException">The header is wrong.</exception>
    public static ScanHeader Read(ReadOnlySpan<byte> segment, FrameHeader frame)
    {
        var count = segment.IsEmpty ? 0 : segment[0];
        if (count is 0 or > MostComponents || segment.Length != 4 + (2 * count))
        {
            throw new DicomCodecException($"the JPEG scan header has {segment.Length} bytes for {count} components.");
        }
        var (components, tables) = (new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var identifier = segment[1 + (2 * i)];
            components[i] = Array.IndexOf(frame.Components, identifier);
            tables[i] = segment[2 + (2 * i)] >> 4;
            if (components[i] < 0 || components.AsSpan(0, i).Contains(components[i]))
            {
                throw new DicomCodecException(
                    $"the JPEG scan has component {identifier}, which the frame has not, or twice.");
            }
        }
        var (predictor, pointTransform) = (segment[^3], segment[^1] & 0xF);
        if (predictor is 0 or > 7)
        {
            throw new DicomCodecException($"the JPEG scan has predictor {predictor}, not 1 to 7.");
        }
        if (pointTransform >= frame.Precision)
        {
            throw new DicomCodecException($"the JPEG scan leaves out {pointTransform} of {frame.Precision} bits.");
        }
        return new ScanHeader(components, tables, predictor, pointTransform);
    }
}
