#if EMBEDDED
using FellowOakDicom;
using NotebookKit.Localization;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Data;

/// <summary>What is said of files that are odd, and that nothing is said of the others.</summary>
public sealed class ReadingNotesTests : IDisposable
{
    private static readonly byte[] Brain = File.ReadAllBytes(Lecture.Data("Brain01"));

    // The bytes of (0010,0010), which has its group's first place in the file.
    private static readonly byte[] PatientName = [0x10, 0x00, 0x10, 0x00, .. "PN"u8];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Of_TheLecturesOwnFiles_AreNone()
    {
        var files = Directory.EnumerateFiles(Lecture.DataFolder).Concat(Directory.EnumerateFiles(Lecture.SeriesFolder));

        Assert.All(files, file => Assert.Empty(ReadingNotes.Of(DicomFile.Open(file).Dataset)));
    }

    [Fact]
    public void Of_ADatasetThatWasNotRead_AreNone() => Assert.Empty(ReadingNotes.Of([]));

    [Theory]
    [InlineData("abab", "Passed over: 2 bytes at byte {0}, which belong to no element.")]
    [InlineData("0d0a", "Passed over: 2 bytes at byte {0}, which belong to no element.")]
    [InlineData(
        "feff0de000000000",
        "(fffe,e00d) Item Delimitation Item at byte {0} (8 bytes) is outside of any sequence and was passed over.")]
    public void Of_StrayBytesAtTheEnd_NameTheirPlace(string bytes, string note)
    {
        var notes = NotesOf([.. Brain, .. Convert.FromHexString(bytes)]);

        Assert.Equal(string.Format(null, note, Brain.Length), Assert.Single(notes).English);
    }

    [Fact]
    public void Of_ManyZerosAtTheEnd_AreOneNote() =>
        Assert.Contains("4099 bytes", Assert.Single(NotesOf([.. Brain, .. new byte[4099]])).English);

    [Fact]
    public void Of_AStrayItemInTheMiddle_NameItsPlace()
    {
        var place = Brain.AsSpan().IndexOf(PatientName);

        var notes = NotesOf([.. Brain[..place], 0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0, .. Brain[place..]]);

        Assert.StartsWith($"(fffe,e000) Item at byte {place} ", Assert.Single(notes).English);
    }

    [Fact]
    public void Of_AWrongLengthOfFileMetaInformation_NameBothEnds()
    {
        var file = Brain.ToArray();
        file[140]++;

        Assert.Matches(
            @"^\(0002,0000\) .* end at byte \d+, but it ends at \d+\.$", Assert.Single(NotesOf(file)).English);
    }

    [Fact]
    public void Of_FileMetaInformationThatComesAgain_SayThatTheFirstCounts()
    {
        var dataset = 144 + BitConverter.ToInt32(Brain, 140);

        Assert.EndsWith(
            "the first one counts.",
            Assert.Single(NotesOf([.. Brain[..dataset], .. Brain[132..dataset], .. Brain[dataset..]])).English);
    }

    [Fact]
    public void Of_TextWithoutACharacterSet_NameTheFirstElement()
    {
        byte[] dataset =
        [
            0x10, 0x00, 0x10, 0x00, .. "PN"u8, 2, 0, 0xe9, 0x20, 0x10, 0x00, 0x20, 0x00, .. "LO"u8, 2, 0, 0xc3, 0xa9,
        ];

        Assert.StartsWith(
            "(0010,0010) Patient's Name and one more element has characters beyond ASCII",
            Assert.Single(NotesOf([.. Brain[..(144 + BitConverter.ToInt32(Brain, 140))], .. dataset])).English);
    }

    [Theory]
    [InlineData("0000000000000000", "At byte {0} there are zeros instead of a delimiter")]
    [InlineData("", "(7fe0,0010) Pixel Data ends at byte {0} without its delimiter.")]
    public void Of_CompressedPixelsWithoutADelimiter_SayWhatWasTakenForIt(string end, string note)
    {
        var whole = File.ReadAllBytes(Lecture.Compressed("Brain01_rle"))[..^8];

        var notes = NotesOf([.. whole, .. Convert.FromHexString(end)]);

        Assert.StartsWith(string.Format(null, note, whole.Length), Assert.Single(notes).English);
    }

    [Fact]
    public void EveryNote_IsSaidInBothLanguages_AndAboveTheTagTable()
    {
        var path = Write([.. Brain, 0xab]);
        var data = DicomFile.Open(path).Dataset;

        Assert.Contains("読み飛ばしました", Assert.Single(ReadingNotes.Of(data)).Japanese);
        Assert.Contains("""<p class="note">Passed over: 1 byte""", data.TagTable().ToHtml());
        Assert.Contains("""<p class="note">Passed over: 1 byte""", DicomFile.Open(path).TagTable().ToHtml());
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<LocalText> NotesOf(byte[] file) => ReadingNotes.Of(DicomFile.Open(Write(file)).Dataset);

    private string Write(byte[] file)
    {
        File.WriteAllBytes(_folder.File("odd.dcm"), file);
        return _folder.File("odd.dcm");
    }
}
#endif
