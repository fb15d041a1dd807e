using System.Globalization;
using System.Text.RegularExpressions;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Every readable sample file written again, the results read by pydicom and dcmdump.</summary>
public sealed partial class WritingTests(WrittenFiles files) : IClassFixture<WrittenFiles>
{
    [Theory]
    [MemberData(nameof(Samples.AllReadable), MemberType = typeof(Samples))]
    public void Save_SampleFile_KeepsEveryElementAndItsBytes(string name) =>
        AssertSameElements(name, WrittenFiles.Own);

    [Theory]
    [MemberData(nameof(Samples.AllUncompressed), MemberType = typeof(Samples))]
    public void Save_UncompressedSampleFileInAnotherSyntax_KeepsEveryElement(string name) => Assert.Multiple(
        [.. WrittenFiles.Uncompressed.Keys.Select(syntax => (Action)(() => AssertSameElements(name, syntax)))]);

    [Theory]
    [MemberData(nameof(Samples.AllReadable), MemberType = typeof(Samples))]
    public void Save_SampleFile_PrintsTheSameInDcmdump(string name)
    {
        var original = files.Dcmdump[Samples.Path(name)];
        if (original.Length == 0 || LostInReading(name).Any()) return; // dcmdump refuses it, or its judgement is known.
        Assert.Multiple([.. WrittenFiles.Uncompressed.Keys.Prepend(WrittenFiles.Own)
            .Where(syntax => files.PathOf(name, syntax) is not null)
            .Select(syntax => (Action)(() => AssertSameDump(name, syntax, original)))]);
    }

    [Theory]
    [MemberData(nameof(Samples.AllReadable), MemberType = typeof(Samples))]
    public void Save_SampleFile_HasTrueFileMetaInformation(string name)
    {
        foreach (var syntax in WrittenFiles.Uncompressed.Keys.Append(WrittenFiles.Own))
        {
            if (files.PathOf(name, syntax) is not { } path) continue;
            var meta = files.Pydicom[path].Elements.ToDictionary(element => element.Path, element => element.Value);
            var uid = syntax == WrittenFiles.Own
                ? Samples.SyntaxOf(name).UID.UID
                : WrittenFiles.Uncompressed[syntax].UID.UID;
            Assert.Equal(uid, meta["(0002,0010)"]);
            Assert.Equal("0001", meta["(0002,0001)"]);
            Assert.Equal(
                EndOfMeta(File.ReadAllBytes(path)),
                FirstElement + int.Parse(meta["(0002,0000)"], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Preamble, prefix, and the group length, which counts what follows it (PS3.10 7.1).</summary>
    private const int FirstElement = 128 + 4 + 12;

    private static int EndOfMeta(byte[] file)
    {
        var position = FirstElement;
        while (position < file.Length && file[position] == 2 && file[position + 1] == 0)
        {
            var isLong = file.AsSpan(position + 4, 2).SequenceEqual("OB"u8);
            position += isLong
                ? 12 + BitConverter.ToInt32(file, position + 8)
                : 8 + BitConverter.ToUInt16(file, position + 6);
        }
        return position;
    }

    private void AssertSameElements(string name, string syntax) => KnownDifference.AssertExactly(
        WritingDifferences.Pydicom, $"{name} as {syntax}", Differences(name, syntax),
        inherited: LostInReading(name));

    private static IEnumerable<KnownDifference> LostInReading(string name) =>
        ReadingDifferences.Table.Where(entry => entry.File == name);

    private void AssertSameDump(string name, string syntax, string[] original)
    {
        var written = files.Dcmdump[files.PathOf(name, syntax)!];
        var compared = syntax == WrittenFiles.Own ? line => line : (Func<string, string>)WithoutVRAndValue;
        var known = $"{name} as {syntax}";
        KnownDifference.AssertExactly(
            WritingDifferences.Dcmdump, known, LineDifferences(
                [.. written.Select(compared)], [.. original.Select(compared)]));
    }

    private static string WithoutVRAndValue(string line) => line[..(line.IndexOf(')') + 1)];

    private static ElementDifference[] LineDifferences(string[] ours, string[] theirs)
    {
        var first = Enumerable.Range(0, Math.Max(ours.Length, theirs.Length))
            .Where(i => ours.ElementAtOrDefault(i) != theirs.ElementAtOrDefault(i)).Take(1);
        return [.. first.Select(i => new ElementDifference(
            $"line {i + 1}", ours.ElementAtOrDefault(i) ?? "no more", theirs.ElementAtOrDefault(i) ?? "no more"))];
    }

    private IReadOnlyList<ElementDifference> Differences(string name, string syntax)
    {
        if (files.PathOf(name, syntax) is not { } path) return [new("", files.ErrorOf(name, syntax), "can be written")];
        var (written, original) = (Dataset(files.Pydicom[path]), Dataset(files.Pydicom[Samples.Path(name)]));
        return
        [
            .. ElementComparison.Compare(written, original).Concat(ElementComparison.CompareBytes(written, original)),
        ];
    }

    private static ReadFile Dataset(ReadFile file) =>
        file with { Elements = [.. file.Elements.Where(element => !NotKept().IsMatch(element.Path))] };

    /// <summary>The file meta information is new in every file; group lengths are retired (PS3.5 7.2).</summary>
    [GeneratedRegex(@"^\(0002,|,0000\)$")]
    private static partial Regex NotKept();
}
