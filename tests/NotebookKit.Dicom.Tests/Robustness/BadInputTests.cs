#if EMBEDDED
using System.Globalization;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Robustness;

/// <summary>Files that are wrong on purpose: the error says which file, which element, and where.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string FileName = "悪いファイル.dcm";
    private static readonly DicomTransferSyntax Explicit = DicomTransferSyntax.ExplicitVRLittleEndian;
    private static readonly int Offset = CraftedFile.Start(Explicit).Length;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, byte[]> NotDicom => new()
    {
        { "empty", [] },
        { "one byte", [0] },
        {
            "text",
            [.. Enumerable.Repeat("The quick brown fox jumps over the lazy dog. "u8.ToArray(), 20).SelectMany(b => b)]
        },
        { "short text", [.. "Hello"u8] },
        { "PNG", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[200]] },
        { "zeros", new byte[1000] },
        { "preamble only", new byte[128] },
        { "nothing behind DICM", [.. new byte[128], .. "DICM"u8] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(NotDicom))]
    public void Open_NotDicom_ErrorNamesTheFile(string what, byte[] bytes)
    {
        Assert.NotEmpty(what);
        AssertNames(OpenError(bytes), FileName);
    }

    [Fact]
    public void Open_MissingFile_ErrorNamesTheFile() =>
        AssertNames(Assert.Throws<DicomFileException>(() => DicomFile.Open(_folder.File(FileName))), FileName);

    [Theory]
    [InlineData(9u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFFEu)]
    public void Open_ElementLongerThanTheFile_IsRefusedOrPartial(uint length)
    {
        byte[] dataset =
        [
            .. CraftedFile.UnsignedShort(DicomTag.Rows, 1),
            .. CraftedFile.Header(DicomTag.PixelData, "OB", length), .. new byte[8],
        ];
        AssertRefusedOrPartial(dataset, DicomTag.PixelData, Offset + 10);
    }

    [Fact]
    public void Open_SequenceItemLongerThanItsSequence_IsRefusedOrPartial()
    {
        byte[] dataset =
        [
            .. CraftedFile.Header(DicomTag.ReferencedImageSequence, "SQ", 18),
            .. CraftedFile.Header(DicomTag.Item, 1000), .. CraftedFile.UnsignedShort(DicomTag.Rows, 1),
        ];
        AssertRefusedOrPartial(dataset, DicomTag.ReferencedImageSequence, Offset);
    }

    [Fact]
    public void Open_FragmentLongerThanTheFile_IsRefusedOrPartial()
    {
        byte[] dataset =
        [
            .. CraftedFile.Header(DicomTag.PixelData, "OB", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, 0), .. CraftedFile.Header(DicomTag.Item, 0x7FFFFFFE), .. new byte[8],
        ];
        AssertRefusedOrPartial(dataset, DicomTag.PixelData, Offset);
    }

    [Fact]
    public void Open_FragmentThatIsNoItem_ErrorNamesFileAndTagAndOffset()
    {
        byte[] dataset =
        [
            .. CraftedFile.Header(DicomTag.PixelData, "OB", CraftedFile.UndefinedLength),
            .. CraftedFile.Header(DicomTag.Item, 0), .. CraftedFile.Header(DicomTag.Rows, 0),
        ];
        var error = OpenError(CraftedFile.Create(Explicit, dataset));
        AssertNames(error, FileName, "(7fe0,0010)", Number(Offset + 20));
    }

    [Fact]
    public void Open_BrokenDeflate_ErrorNamesTheFile()
    {
        var start = CraftedFile.Start(DicomTransferSyntax.DeflatedExplicitVRLittleEndian);
        AssertNames(OpenError([.. start, 0xFF, 0xFF, 0xFF, 0xFF]), FileName); // no kind of block
    }

    [Fact]
    public void Open_UnknownTransferSyntax_ErrorNamesFileAndSyntax()
    {
        var file = CraftedFile.Create(Explicit, CraftedFile.UnsignedShort(DicomTag.Rows, 1));
        var uid = file.AsSpan().IndexOf("1.2.840.10008.1.2.1\0"u8);
        "1.2.840.10008.1.2.9"u8.CopyTo(file.AsSpan(uid));
        var error = Record.Exception(() => DicomFile.Open(Write(file)));
        if (error is not null) AssertNames(Assert.IsType<DicomFileException>(error), FileName, "1.2.840.10008.1.2.9");
    }

    [Theory]
    [InlineData("ZZ")]
    [InlineData("??")]
    [InlineData("US")]
    public void Open_WrongVR_IsADatasetOrADicomFileException(string vr)
    {
        byte[] dataset = [.. CraftedFile.Element(DicomTag.PatientName, vr, [.. "Joho^Taro "u8])];
        Survival.Exercise(CraftedFile.Create(Explicit, dataset), vr);
    }

    [Theory]
    [InlineData("US", 3)]
    [InlineData("FD", 7)]
    [InlineData("AT", 5)]
    [InlineData("OW", 3)]
    [InlineData("LO", 5)]
    public void Open_OddLength_KeepsTheWholeValuesAndWhatFollows(string vr, int length)
    {
        byte[] dataset =
        [
            .. CraftedFile.Element(DicomTag.PatientID, vr, [.. Enumerable.Repeat((byte)'1', length)]),
            .. CraftedFile.UnsignedShort(DicomTag.Rows, 7),
        ];
        var file = CraftedFile.Create(Explicit, dataset);
        Survival.Exercise(file, vr);
        Assert.Equal(7, DicomFile.Open(Write(file)).Dataset.GetSingleValue<int>(DicomTag.Rows));
    }

    [Fact]
    public void GetSingleValue_ValueOfNoNumber_ErrorNamesTheTag()
    {
        var dataset = DicomFile.Open(Write(CraftedFile.Create(
            Explicit, CraftedFile.Element(DicomTag.RescaleSlope, "DS", [.. "abc "u8])))).Dataset;
        var error = Assert.ThrowsAny<Exception>(() => dataset.GetSingleValue<double>(DicomTag.RescaleSlope));
        Assert.Contains("(0028,1053)", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    private string Write(byte[] bytes)
    {
        File.WriteAllBytes(_folder.File(FileName), bytes);
        return _folder.File(FileName);
    }

    private DicomFileException OpenError(byte[] bytes)
    {
        var path = Write(bytes);
        return Assert.Throws<DicomFileException>(() => DicomFile.Open(path));
    }

    /// <summary>
    /// A dataset that ends too early is partial, as in fo-dicom; it lacks the element that is cut off.
    /// </summary>
    private void AssertRefusedOrPartial(byte[] dataset, DicomTag tag, int offset)
    {
        var path = Write(CraftedFile.Create(Explicit, dataset));
        var before = GC.GetAllocatedBytesForCurrentThread();
        DicomFile? file = null;
        var error = Record.Exception(() => file = DicomFile.Open(path));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024 * 1024);
        if (file is not null) Assert.True(file.IsPartial);
        else AssertNames(Assert.IsType<DicomFileException>(error), FileName, tag.ToString(), Number(offset));
    }

    private static void AssertNames(DicomFileException error, params string[] names) =>
        Assert.All(names, name => Assert.Contains(name, error.Message, StringComparison.OrdinalIgnoreCase));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
#endif
