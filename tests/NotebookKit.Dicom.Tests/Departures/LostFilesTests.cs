using System.Text;
using FellowOakDicom;
using FellowOakDicom.Imaging;
using FellowOakDicom.IO.Buffer;
using NotebookKit.Dicom.Tests.Robustness;

namespace NotebookKit.Dicom.Tests.Departures;

/// <summary>What fo-dicom 5.1.3 refuses although nothing is wrong with it, or nothing that matters.</summary>
public sealed class LostFilesTests
{
    [Fact]
    public void GetDicomItem_PrivateTagWhoseCreatorIsAbsent_IsNull() =>
        Assert.Null(new DicomDataset().GetDicomItem<DicomItem>(new DicomTag(0x0011, 0x01, "NOBODY")));

    [Fact]
    public void Open_BareImplicitDatasetThatBeginsWithAnEmptyElement_ReadsIt()
    {
        byte[] dataset =
        [
            .. CraftedFile.Header(DicomTag.SpecificCharacterSet, 0),
            .. CraftedFile.Header(DicomTag.Modality, 2), .. "CT"u8,
        ];

        Assert.Equal("CT", DicomFile.Open(new MemoryStream(dataset)).Dataset.GetString(DicomTag.Modality));
    }

    /// <summary>
    /// A vendor's transfer syntax: what is not pixels is explicit or implicit, as its first element shows.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Save_UnknownTransferSyntax_WritesTheBytesOfTheDatasetAsTheyWere(bool isExplicit)
    {
        byte[] implicitDataset =
        [
            .. CraftedFile.Header(DicomTag.SOPClassUID, 26), .. "1.2.840.10008.5.1.4.1.1.2\0"u8,
            .. CraftedFile.Header(DicomTag.SOPInstanceUID, 6), .. "1.2.3\0"u8,
        ];
        byte[] dataset = isExplicit ? [.. OddFile.Header(), .. OddFile.Pixels()] : implicitDataset;
        var file = CraftedFile.Create(DicomTransferSyntax.ExplicitVRLittleEndian, dataset);
        "1.2.3.4.5.6.7.8.9.10"u8[..19].CopyTo(file.AsSpan(file.AsSpan().IndexOf("1.2.840.10008.1.2.1\0"u8)));

        var saved = Saved(DicomFile.Open(new MemoryStream(file)));

        Assert.True(saved.AsSpan().EndsWith(dataset));
        Assert.Equal(
            "1.2.3.4.5.6.7.8.9.1", DicomFile.Open(new MemoryStream(saved)).FileMetaInfo.TransferSyntax.UID.UID);
    }

    /// <summary>As it is in the file, with no preamble, and with the lengths that it states.</summary>
    [Fact]
    public void Save_AcrNemaFile_WritesOneAgain()
    {
        byte[] identification =
        [
            .. CraftedFile.Header(DicomTag.RecognitionCodeRETIRED, 12), .. "ACR-NEMA 2.0"u8,
            .. CraftedFile.Header(new DicomTag(0x0010, 0x0000), 4), 12, 0, 0, 0,
        ];
        byte[] Acr(string name) =>
        [
            .. CraftedFile.Header(new DicomTag(0x0008, 0x0000), 4), 32, 0, 0, 0,
            .. CraftedFile.Header(DicomTag.LengthToEndRETIRED, 4),
            (byte)(identification.Length + 8 + name.Length), 0, 0, 0, .. identification[..^4],
            (byte)(8 + name.Length), 0, 0, 0,
            .. CraftedFile.Header(DicomTag.PatientName, (uint)name.Length), .. Encoding.ASCII.GetBytes(name),
        ];
        var file = DicomFile.Open(new MemoryStream(Acr("A^B ")));
        Assert.Equal(DicomFileFormat.ACRNEMA2, file.Format);
        Assert.Equal(Acr("A^B "), Saved(file));

        file.Dataset.AddOrUpdate(DicomTag.PatientName, "no name ");

        Assert.Equal(Acr("no name "), Saved(file));
    }

    /// <summary>PS3.5 A.4: a frame begins with a fragment of its own, and its first two bytes show it.</summary>
    [Theory]
    [InlineData(0xd8)]
    [InlineData(0x4f)]
    public void GetFrame_FramesOfSeveralFragmentsWithoutAnOffsetTable_BeginWhereAnImageBegins(byte marker)
    {
        var fragments = new DicomOtherByteFragment(DicomTag.PixelData);
        byte[][] pieces = [[0xff, marker, 1, 2], [3, 4], [0xff, marker, 5, 6], [7, 8], [9, 10]];
        foreach (var piece in pieces) fragments.Fragments.Add(new MemoryByteBuffer(piece));
        var pixels = DicomPixelData.Create(new DicomDataset(DicomTransferSyntax.JPEGProcess14SV1)
        {
            { DicomTag.NumberOfFrames, 2 }, fragments,
        });

        Assert.Equal([0xff, marker, 1, 2, 3, 4], pixels.GetFrame(0).Data);
        Assert.Equal([0xff, marker, 5, 6, 7, 8, 9, 10], pixels.GetFrame(1).Data);
    }

    private static byte[] Saved(DicomFile file)
    {
        using var stream = new MemoryStream();
        file.Save(stream);
        return stream.ToArray();
    }
}
