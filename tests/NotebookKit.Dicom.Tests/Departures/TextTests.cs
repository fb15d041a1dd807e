using System.Text;
using FellowOakDicom;
using NotebookKit.Dicom.Tests.Robustness;

namespace NotebookKit.Dicom.Tests.Departures;

/// <summary>
/// Text that fo-dicom 5.1.3 shows as escape sequences or question marks: a character set for code extensions that
/// stands alone, ISO_IR 203, and text beyond ASCII for which no character set is declared.
/// </summary>
public sealed class TextTests
{
    private static readonly DicomTransferSyntax Explicit = DicomTransferSyntax.ExplicitVRLittleEndian;

    [Theory]
    [InlineData("ISO 2022 IR 149", "1b242943b1e8c8f1c1df", "김희중")]
    [InlineData("ISO 2022 IR 149", "b1e8c8f1c1df", "김희중")]
    [InlineData("ISO 2022 IR 87", "1b24423b3345441b2842", "山田")]
    [InlineData("ISO 2022 IR 100", "1b2d41e9", "é")]
    [InlineData("ISO 2022 IR 100", "4be9", "Ké")]
    [InlineData("ISO 2022 IR 13", "d4cf", "ﾔﾏ")]
    [InlineData("ISO 2022 IR 6", "1b284241", "A")]
    [InlineData("ISO 2022 IR 58", "1b242941cdf5", "王")]
    public void Open_CharacterSetForCodeExtensionsAlone_ReadsAsIfOthersStoodBesideIt(
        string charset, string bytes, string expected) => Assert.Equal(expected, Read(charset, bytes));

    [Theory]
    [InlineData("ISO 2022 IR 149")]
    [InlineData("ISO 2022 IR 87")]
    [InlineData("ISO 2022 IR 159")]
    [InlineData("ISO 2022 IR 58")]
    public void Open_CharacterSetForCodeExtensionsAlone_ReadsAsPydicomReadsTheListThatTheStandardAsksFor(string charset)
    {
        var (escape, high) = charset switch
        {
            "ISO 2022 IR 149" => ("1b242943", "b1e8"),
            "ISO 2022 IR 58" => ("1b242941", "cdf5"),
            "ISO 2022 IR 159" => ("1b242844", "3021"),
            _ => ("1b2442", "3b33"),
        };
        var value = Convert.FromHexString(escape + high);
        // pydicom leaves the escape sequence of ISO IR 58 in the text.
        var expected = CharacterSets.PydicomCharset.Decode([(new[] { "", charset }, "LO", value)])[0]
            .Replace("\x1b$)A", "", StringComparison.Ordinal);

        Assert.Equal(expected, Read(charset, escape + high));
    }

    [Fact]
    public void Open_Latin9_IsIso8859Part15() => Assert.Equal("€ŠšŽžŒœŸ", Read("ISO_IR 203", "a4a6a8b4b8bcbdbe"));

    [Theory]
    [InlineData("ISO_IR 203", "€")]
    [InlineData("ISO 2022 IR 149", "김")]
    public void Save_TextInTheseSets_IsReadBack(string charset, string text)
    {
        var data = Dataset(charset, "41");
        data.AddOrUpdate(DicomTag.PatientID, text);

        Assert.Equal(text, Saved(data).GetString(DicomTag.PatientID));
    }

    [Theory]
    [InlineData(null, "4be96e6967", "Kénig")]
    [InlineData("", "4bc3a96e6967", "Kénig")]
    [InlineData("ISO_IR 6", "e5b1b1e794b0", "山田")]
    [InlineData("NO SUCH SET", "fc", "ü")]
    public void Open_TextBeyondAsciiWithoutACharacterSetForIt_IsUtf8IfItCanBeElseLatin1(
        string? charset, string bytes, string expected) => Assert.Equal(expected, Read(charset, bytes));

    [Theory]
    [InlineData(null, "4be96e6967fc")]
    [InlineData("ISO 2022 IR 149", "1b242943b1e8c8f1c1df")]
    public void Save_TextThatWasReadSo_KeepsItsBytes(string? charset, string bytes) =>
        Assert.Equal(
            bytes,
            Convert.ToHexStringLower(
                Saved(Dataset(charset, bytes)).GetDicomItem<DicomElement>(DicomTag.PatientID)!.Buffer.Data));

    private static string Read(string? charset, string bytes) =>
        Dataset(charset, bytes).GetString(DicomTag.PatientID);

    private static DicomDataset Dataset(string? charset, string bytes)
    {
        var name = charset is null or { Length: 0 } ? "" : charset.PadRight((charset.Length + 1) / 2 * 2);
        var evenBytes = bytes.Length % 4 == 0 ? bytes : bytes + "20";
        byte[] dataset =
        [
            .. charset is null
                ? []
                : CraftedFile.Element(DicomTag.SpecificCharacterSet, "CS", Encoding.ASCII.GetBytes(name)),
            .. OddFile.Header(),
            .. CraftedFile.Element(DicomTag.PatientID, "LO", Convert.FromHexString(evenBytes)),
        ];
        return DicomFile.Open(new MemoryStream(CraftedFile.Create(Explicit, dataset))).Dataset;
    }

    private static DicomDataset Saved(DicomDataset data)
    {
        using var stream = new MemoryStream();
        new DicomFile(data).Save(stream);
        stream.Position = 0;
        return DicomFile.Open(stream, FileReadOption.ReadAll).Dataset;
    }
}
