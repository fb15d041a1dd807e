using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Files;

/// <summary>
/// The names of character sets, and files that declare one of them or none, as in fo-dicom 5.1.3. Where that shows
/// escape sequences or question marks, the stand-in shows the text: see Departures.
/// </summary>
public sealed class CharacterSetTests
{
    [Theory]
    [InlineData("ISO_IR 192", false, "utf-8")]
    [InlineData("ISO_IR 100", false, "iso-8859-1")]
    [InlineData("ISO 2022 IR 87", true, "iso-2022-jp")]
    [InlineData("ISO 2022 IR 58", true, "gb2312")]
    [InlineData("GB18030", false, "gb18030")]
    public void GetCharset_OfAnEncoding_IsTheCharacterSetThatGivesIt(string charset, bool extended, string encoding)
    {
        Assert.Equal(encoding, DicomEncoding.GetEncoding(charset).WebName);
        Assert.Equal(charset, DicomEncoding.GetCharset(DicomEncoding.GetEncoding(charset), extended));
    }

    [Theory]
    [InlineData("ISO-IR 100", "iso-8859-1")]
    [InlineData("ISO IR 192 ", "utf-8")]
    [InlineData("ISO_IR_192", "us-ascii")]
    [InlineData("iso_ir 192", "us-ascii")]
    [InlineData("ISO-IR-192", "us-ascii")]
    [InlineData("ISO-2022-IR-87", "us-ascii")]
#if !EMBEDDED
    [InlineData("ISO_IR 203", "us-ascii")]
#endif
    [InlineData("gb18030", "us-ascii")]
    [InlineData("192", "us-ascii")]
    [InlineData("", "us-ascii")]
    public void GetEncoding_OfANameThatIsNotQuiteOne_IsAsciiUnlessTheMisspellingIsCommon(
        string charset, string encoding) =>
        Assert.Equal(encoding, DicomEncoding.GetEncoding(charset).WebName);

    [Fact]
    public void GetCharset_OfAnEncodingThatHasNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => DicomEncoding.GetCharset(Encoding.Unicode));
        Assert.Throws<ArgumentException>(() => DicomEncoding.GetCharset(Encoding.ASCII));
        Assert.Throws<ArgumentException>(() => DicomEncoding.GetCharset(DicomEncoding.GetEncoding("GBK")));
        Assert.Equal("ISO 2022 IR 6", DicomEncoding.GetCharset(Encoding.ASCII, extended: true));
    }

    [Fact]
    public void RegisterEncoding_OfAnotherName_IsFoundByItAsItIsWritten()
    {
        DicomEncoding.RegisterEncoding("MY SET", "windows-1252");

        Assert.Equal(1252, DicomEncoding.GetEncoding("MY SET ").CodePage);
        Assert.Equal(Encoding.ASCII, DicomEncoding.GetEncoding("my set"));
    }

    [Theory]
    [InlineData("ISO_IR 13", "ｶ山^Ω", "b68e525e83b6")]
    [InlineData("ISO_IR 13", "é", "6520")]
    [InlineData("ISO_IR 100", "“Ł”", "224c2220")]
    [InlineData("ISO_IR 144", "Ä", "4120")]
#if !EMBEDDED
    [InlineData("ISO 2022 IR 149", "김é", "b1e86520")]
    [InlineData("ISO 2022 IR 159", "山", "1b24423b331b2842")]
#endif
    [InlineData("ISO_IR 6", "é😀", "3f3f3f20")]
    public void Save_TextInASingleCharacterSet_IsWhatDotNetMakesOfIt(string charset, string text, string expected)
    {
        var saved = Reopened(charset, new DicomLongString(DicomTag.PatientID, text));

        Assert.Equal(
            expected, Convert.ToHexStringLower(saved.GetDicomItem<DicomElement>(DicomTag.PatientID)!.Buffer.Data));
    }

    [Theory]
    [InlineData("", "1b2442", "\x1b$B")]
    [InlineData("ISO_IR 100", "1b2d4ce9", "\x1b-Lé")]
#if !EMBEDDED
    [InlineData("", "41e942", "A?B")]
    [InlineData("", "411b2842e9", "A\x1b(B?")]
    [InlineData("nonsense", "1b2949d4", "\x1b)I?")]
    [InlineData("ISO 2022 IR 149", "1b242943b1e8", "\x1b$)C김")]
#endif
    [InlineData("ISO 2022 IR 87", "1b24423b331b2842", "山")]
    public void Open_EscapesInASingleCharacterSet_AreText(string charset, string bytes, string expected)
    {
        var saved = Reopened(charset, new DicomUnknown(DicomTag.PatientID, Convert.FromHexString(bytes)));

        Assert.Equal(expected, saved.GetString(DicomTag.PatientID));
    }

    private static DicomDataset Reopened(string charset, DicomElement patientId)
    {
        var dataset = new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.CTImageStorage }, { DicomTag.SOPInstanceUID, "1.2.3" },
        };
        dataset.NotValidated().Add(DicomTag.SpecificCharacterSet, charset).Add(patientId);
        var file = new DicomFile(dataset);
        // Without value representations in the file, PatientID is read as the text that the dictionary says it is.
        file.FileMetaInfo.TransferSyntax = DicomTransferSyntax.ImplicitVRLittleEndian;
        using var stream = new MemoryStream();
        file.Save(stream);
        stream.Position = 0;
        return DicomFile.Open(stream, FileReadOption.ReadAll).Dataset;
    }
}
