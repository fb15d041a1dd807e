using System.Globalization;
using System.Security.Cryptography;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.Imaging.Codec;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Lists a file's frames in the form that tests/judges/pixels.py gives them.</summary>
internal static class PixelReader
{
    /// <summary>Size and SHA-256 of each frame.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        var dataset = DicomFile.Open(path).Dataset;
        if (dataset.InternalTransferSyntax.IsEncapsulated)
        {
            dataset = dataset.Clone(DicomTransferSyntax.ExplicitVRLittleEndian);
        }
        var pixels = DicomPixelData.Create(dataset);
        return
        [
            .. Enumerable.Range(0, pixels.NumberOfFrames).Select(
                i => Describe(Samples(pixels, pixels.GetFrame(i).Data))),
        ];
    }

    public static string Describe(byte[] frame) =>
        $"{frame.Length.ToString(CultureInfo.InvariantCulture)} bytes, SHA-256 " +
        $"{Convert.ToHexStringLower(SHA256.HashData(frame))}";

    private static byte[] Samples(DicomPixelData pixels, byte[] frame)
    {
        if (pixels.BitsAllocated == 1) return Bits(frame, pixels.Width * pixels.Height);
        var size = pixels.Width * pixels.Height * pixels.SamplesPerPixel * pixels.BytesAllocated;
        frame = frame[..Math.Min(size, frame.Length)]; // without the padding byte of an odd frame
        return pixels.SamplesPerPixel > 1 && pixels.PlanarConfiguration == PlanarConfiguration.Planar
            ? Interleaved(frame, pixels.SamplesPerPixel, pixels.BytesAllocated)
            : frame;
    }

    /// <summary>The first pixel is the lowest bit of the first byte (PS3.5 D.3).</summary>
    private static byte[] Bits(byte[] frame, int count) =>
        [.. Enumerable.Range(0, count).Select(i => (byte)(frame[i / 8] >> (i % 8) & 1))];

    private static byte[] Interleaved(byte[] planes, int samples, int bytes)
    {
        var pixels = planes.Length / samples / bytes;
        var interleaved = new byte[planes.Length];
        for (var i = 0; i < planes.Length; i++)
        {
            var (plane, pixel, part) = (i / bytes / pixels, i / bytes % pixels, i % bytes);
            interleaved[(pixel * samples + plane) * bytes + part] = planes[i];
        }
        return interleaved;
    }
}
