using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// New text in a dataset's character sets, in the root and in an item that inherits them, as pydicom reads it.
/// </summary>
public sealed class TextWritingTests
{
    /// <summary>
    /// Specific Character Set and a name that it can hold. Without ISO 2022 IR 58, whose escapes pydicom 2.3.1 leaves
    /// in the text.
    /// </summary>
    public static TheoryData<string, string> Names => new()
    {
        { "", "Joho^Taro" },
        { "ISO_IR 100", "Müller^Jürgen" },
        { "ISO_IR 101", "Wałęsa^Łukasz" },
        { "ISO_IR 144", "Люкceмбypг^Иван" },
        { "ISO_IR 126", "Διονυσιος^Αλέξης" },
        { "ISO_IR 138", "שרון^דבורה" },
        { "ISO_IR 127", "قباني^لنزار" },
        { "ISO_IR 166", "นามสกุล^ชื่อ" },
        { "ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ" },
        { "ISO_IR 192", "Yamada^Tarou=山田^太郎=やまだ^たろう" },
        { "GB18030", "Wang^XiaoDong=王^小东" },
#if EMBEDDED
        { @"\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう" },
        { @"ISO 2022 IR 13\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう" },
        { @"\ISO 2022 IR 159", "Yamada^Tarou=丂丄^丅" },
        { @"\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동" },
        { @"ISO 2022 IR 100\ISO 2022 IR 144", "Müller^Люкceмбypг" },
#endif
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Save_NewTextInADeclaredCharacterSet_IsTheSameToPydicom(string charsets, string name)
    {
        var words = name.Split('^', '=');
        var item = new DicomDataset { { DicomTag.PatientName, name } };
        var dataset = new DicomDataset
        {
            { DicomTag.SpecificCharacterSet, charsets.Split('\\') },
            { DicomTag.SOPClassUID, DicomUID.CTImageStorage },
            { DicomTag.SOPInstanceUID, "1.2.3" },
            { DicomTag.OtherPatientNames, name, name },
            { DicomTag.StudyDescription, words[0] },
            { DicomTag.PatientComments, string.Join("\r\n", words) },
            new DicomSequence(DicomTag.ReferencedPatientSequence, item),
        };
        using var folder = new TemporaryFolder();
        var path = folder.File("text.dcm");
        new DicomFile(dataset).Save(path);

        var read =
            PydicomReader.Read([path])[path].Elements.ToDictionary(element => element.Path, element => element.Value);

        Assert.Equal($@"{name}\{name}", read["(0010,1001)"]);
        Assert.Equal(words[0], read["(0008,1030)"]);
        Assert.Equal(string.Join("\r\n", words), read["(0010,4000)"]);
        Assert.Equal(name, read["(0008,1120)[0](0010,0010)"]);
    }
}
