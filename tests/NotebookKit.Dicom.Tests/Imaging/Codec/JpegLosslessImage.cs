using System.Buffers.Binary;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.IO.Buffer;

namespace NotebookKit.Dicom.Tests.Imaging.Codec;

/// <summary>An image compressed by <see cref="JpegLosslessStream"/>, and the bytes that must come out of it.</summary>
internal sealed record JpegLosslessImage(JpegLosslessStream Stream, int BitsAllocated = 16)
{
    public PlanarConfiguration Planes { get; init; }

    public bool IsSigned { get; init; }

    public byte[] Encode() => Stream.Encode(Samples());

    public DicomDataset ToDataset() => ToDataset(Encode());

    public DicomDataset ToDataset(params byte[][] fragments)
    {
        var sequence = new DicomOtherByteFragment(DicomTag.PixelData);
        foreach (var fragment in fragments)
        {
            sequence.Fragments.Add(new MemoryByteBuffer(fragment.Length % 2 == 0 ? fragment : [.. fragment, 0]));
        }
        var dataset = new DicomDataset(DicomTransferSyntax.JPEGProcess14)
            .Add(DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage)
            .Add(DicomTag.SOPInstanceUID, "1.2.3")
            .Add(DicomTag.SamplesPerPixel, (ushort)Stream.Components)
            .Add(DicomTag.PhotometricInterpretation, Stream.Components == 3 ? "RGB" : "MONOCHROME2")
            .Add(DicomTag.Rows, (ushort)Stream.Height)
            .Add(DicomTag.Columns, (ushort)Stream.Width)
            .Add(DicomTag.BitsAllocated, (ushort)BitsAllocated)
            .Add(DicomTag.BitsStored, (ushort)Stream.Precision)
            .Add(DicomTag.HighBit, (ushort)(Stream.Precision - 1))
            .Add(DicomTag.PixelRepresentation, (ushort)(IsSigned ? 1 : 0));
        if (Stream.Components > 1) dataset.Add(DicomTag.PlanarConfiguration, (ushort)Planes);
        return dataset.Add(sequence);
    }

    /// <summary>The samples without the bits that the point transform leaves out.</summary>
    public byte[] Expected()
    {
        var (pixels, components, bytes) = (Stream.Width * Stream.Height, Stream.Components, BitsAllocated / 8);
        var samples = Samples();
        var expected = new byte[pixels * components * bytes];
        for (var i = 0; i < pixels * components; i++)
        {
            var place = Planes == PlanarConfiguration.Planar ? (i % components * pixels) + (i / components) : i;
            var sample = (ushort)(samples[i] >> Stream.PointTransform << Stream.PointTransform);
            if (bytes == 1) expected[place] = (byte)sample;
            else BinaryPrimitives.WriteUInt16LittleEndian(expected.AsSpan(2 * place), sample);
        }
        return expected;
    }

    /// <summary>Gentle slopes with noise, and steps from one end of the range to the other and to the middle.</summary>
    private ushort[] Samples()
    {
        var random = new Random(14);
        var largest = (1 << Stream.Precision) - 1;
        var samples = new ushort[Stream.Width * Stream.Height * Stream.Components];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = (ushort)(random.Next(10) switch
            {
                0 => 0,
                1 => largest,
                2 => (largest + 1) / 2,
                _ => Math.Clamp((largest / 3) + (i / Stream.Width) + random.Next(4), 0, largest),
            });
        }
        return samples;
    }
}
