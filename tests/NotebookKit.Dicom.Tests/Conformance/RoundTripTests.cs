using FellowOakDicom;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Random datasets written and read again, by the library itself and by pydicom.</summary>
public sealed class RoundTripTests
{
    private const int Depth = 3;

    /// <summary>The same datasets every time.</summary>
    private static readonly Rnd Seed = new(20260401, 1);

    public static TheoryData<string> Syntaxes => [.. WrittenFiles.Uncompressed.Keys];

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void SaveThenOpen_RandomDataset_IsTheSame(string syntax) =>
        Prop.ForAll(Arb.From(ElementGenerator.Items(Depth), Smaller), items => AssertRoundTrips(items, syntax))
            .Check(
                Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(new Replay(Seed, FSharpOption<int>.None))
                    .WithQuietOnSuccess(
                    true));

    [Theory]
    [MemberData(nameof(Syntaxes))]
    public void Save_RandomDataset_IsTheSameToPydicom(string syntax)
    {
#if !EMBEDDED
        Assert.SkipWhen(syntax == "big-endian", "fo-dicom 5.1.3 swaps the two numbers of an attribute tag.");
#endif
        using var folder = new TemporaryFolder();
        var expected = new Dictionary<string, ReadFile>();
        foreach (var items in Gen.Sample(ElementGenerator.Items(Depth), 30, Seed, 40))
        {
            var path = folder.File($"{expected.Count}.dcm");
            var file = NewFile(items, syntax);
            file.Save(path);
            expected[path] = ElementReader.List(file);
        }
        var answers = PydicomReader.Read(expected.Keys);
        Assert.All(expected, pair => Assert.Empty(DatasetDifferences(pair.Value, answers[pair.Key])));
    }

    private static void AssertRoundTrips(DicomItem[] items, string syntax)
    {
        var file = NewFile(items, syntax);
        using var stream = new MemoryStream();
        file.Save(stream);
        stream.Position = 0;
        Assert.Empty(DatasetDifferences(ElementReader.List(DicomFile.Open(stream)), ElementReader.List(file)));
    }

    private static IEnumerable<ElementDifference> DatasetDifferences(ReadFile ours, ReadFile theirs) =>
        ElementComparison.Compare(ours, theirs).Where(
            difference => !difference.Path.StartsWith("(0002,", StringComparison.Ordinal));

    private static DicomFile NewFile(DicomItem[] items, string syntax)
    {
        var dataset = ElementGenerator.Dataset(items)
            .AddOrUpdate(DicomTag.SpecificCharacterSet, "ISO_IR 192")
            .AddOrUpdate(DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage)
            .AddOrUpdate(DicomTag.SOPInstanceUID, "1.2.826.0.1.3680043.2.1");
        var file = new DicomFile(dataset);
        file.FileMetaInfo.TransferSyntax = WrittenFiles.Uncompressed[syntax];
        return file;
    }

    private static IEnumerable<DicomItem[]> Smaller(DicomItem[] items) =>
        items.Select((_, index) => items.Where((_, i) => i != index).ToArray());
}
