using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace NotebookKit.TestImages;

/// <summary>Small images of every kind of storage, made element by element.</summary>
public static class SyntheticImage
{
    /// <summary>A description of pixels without the pixels.</summary>
    public static DicomDataset Describe(
        ushort rows, ushort columns, ushort bits, bool signed = false, ushort samples = 1)
    {
        var data = new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage },
            { DicomTag.SOPInstanceUID, "1.2.3" },
            { DicomTag.SamplesPerPixel, samples },
            { DicomTag.PhotometricInterpretation, samples == 1 ? "MONOCHROME2" : "RGB" },
            { DicomTag.Rows, rows },
            { DicomTag.Columns, columns },
            { DicomTag.BitsAllocated, bits },
            { DicomTag.BitsStored, bits },
            { DicomTag.HighBit, (ushort)(bits - 1) },
            { DicomTag.PixelRepresentation, (ushort)(signed ? 1 : 0) },
        };
        if (samples > 1) data.Add(DicomTag.PlanarConfiguration, (ushort)0);
        return data;
    }

    public static DicomDataset With(this DicomDataset data, params DicomItem[] items) => data.AddOrUpdate(items);

    /// <summary>Adds bytes 1, 2, 3, … as pixel data, so that high bits are in use too.</summary>
    public static DicomDataset WithPixels(this DicomDataset data, int length) =>
        data.With(
            new DicomOtherWord(
                DicomTag.PixelData,
                new MemoryByteBuffer([.. Enumerable.Range(1, length).Select(i => (byte)(i * 37))])));
}
