using System.Buffers.Binary;
using FellowOakDicom;
using NotebookKit.Phantom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Phantom;

/// <summary>The files in data/ct_dcmdir are what the generator makes, on whatever machine this runs.</summary>
public sealed class CommittedSlicesTests
{
    // Preamble, DICM, then the group length's tag, VR, length and value.
    private const int MetaLengthOffset = 140;

    [Fact]
    public void Names_AreTheLecturesEight() => Assert.Equal(
        ["Brain01", "Brain02", "Abdomen01", "Abdomen02", "Abdomen03", "Lung01", "Lung02", "Lung03"],
        LectureSlices.Names);

    [Fact]
    public void DataFolder_HoldsTheEightAndNothingElse() => Assert.Equal(
        LectureSlices.Names.Order(StringComparer.Ordinal),
        Directory.EnumerateFileSystemEntries(Repository.LectureFolder).Select(Path.GetFileName).Order(
            StringComparer.Ordinal));

    [Fact]
    public void WriteTo_MissingFolder_MakesTheCommittedBytesAgain()
    {
        using var folder = new TemporaryFolder();
        LectureSlices.WriteTo(folder.File("new"));
        Assert.All(LectureSlices.Names, name => AssertSameBytes(
            File.ReadAllBytes(Path.Combine(Repository.LectureFolder, name)),
            File.ReadAllBytes(Path.Combine(folder.File("new"), name))));
    }

    [Fact]
    public void Create_UnknownName_NamesTheSlicesThereAre()
    {
        var error = Assert.Throws<ArgumentException>(() => LectureSlices.Create("Knee01"));
        Assert.Contains("Knee01", error.Message);
        Assert.Contains("Brain01, Brain02", error.Message);
    }

    private static void AssertSameBytes(byte[] committed, byte[] made)
    {
        // The file meta information names the library that wrote it: the embedded one in the committed files.
        var isEmbedded = typeof(DicomFile).Assembly.GetName().Name == "NotebookKit.Dicom";
        var (expected, actual) = isEmbedded ? (committed, made) : (AfterMeta(committed), AfterMeta(made));
        Assert.True(expected.AsSpan().SequenceEqual(actual));
    }

    private static byte[] AfterMeta(byte[] file) =>
        file[(MetaLengthOffset + 4 + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(MetaLengthOffset)))..];
}
