using System.Text.Json;
using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Tests.Dump;

public sealed class DicomDumpTests
{
    [Theory]
    [InlineData("test_files", 60)]
    [InlineData("charset_files", 15)]
    public void Dump_PydicomsFiles_HasPydicomsTagsNamesRepresentationsAndValues(string folder, int atLeast)
    {
        var compared = 0;
        var differences = new List<string>();
        foreach (var (path, expected) in PydicomDumps(Directory.GetFiles(Judge.PydicomData(folder))))
        {
            if (DumpDifference.CutOffFiles.Contains(Path.GetFileName(path))) continue;
            differences.AddRange(Compare(Path.GetFileName(path), expected, DicomFile.Open(path).Dump()));
            compared++;
        }
        Assert.Empty(differences);
        Assert.True(compared >= atLeast, $"only {compared} files were compared");
    }

    [Fact]
    public void Dump_LecturesFiles_IsPydicomsTextToTheLetter()
    {
        var dumps = PydicomDumps(Directory.GetFiles(Repository.LectureFolder)).ToArray();
        Assert.Equal(8, dumps.Length);
        // Python 3.12 and later print the representation of some elements as VR.OW.
        Assert.All(
            dumps,
            dump => Assert.Equal(
                dump.Dump.Replace(" VR.", " ", StringComparison.Ordinal), DicomFile.Open(dump.Path).Dump()));
    }

    [Fact]
    public void Dump_Dataset_LeavesOutTheFileMetaInformation()
    {
        var file = DicomFile.Open(Path.Combine(Judge.PydicomData("test_files"), "CT_small.dcm"));
        Assert.EndsWith("\n" + file.Dataset.Dump(), file.Dump());
        Assert.StartsWith("(0008, 0005) Specific Character Set              CS: 'ISO_IR 100'", file.Dataset.Dump());
    }

    [Fact]
    public void Dump_HostileText_StaysOnItsLine()
    {
        var data = new DicomDataset();
        data.Add(new DicomUnlimitedText(DicomTag.TextValue, "a\nb\t\u0001'\\\u200b日本"));
        Assert.Equal(@"(0040, a160) Text Value                          UT: ""a\nb\t\x01'\\\u200b日本""", data.Dump());
    }

    [Fact]
    public void Dump_NestingBeyondReason_EndsWithARemark()
    {
        var data = new DicomDataset();
        for (var depth = 0; depth < 100; depth++)
        {
            data = new DicomDataset(new DicomSequence(DicomTag.ContentSequence, data));
        }
        var dump = data.Dump();
        Assert.Contains("is not shown", dump);
        Assert.True(dump.Length < 20_000);
    }

    private static IEnumerable<string> Compare(string file, string expected, string actual)
    {
        var theirs = expected.Split('\n').Select(DumpLine.Parse).ToArray();
        var ours = actual.Split('\n').Select(DumpLine.Parse).ToArray();
        foreach (var (their, our) in theirs.Zip(ours))
        {
            var comparable = DumpDifference.IsPrivate(their.Tag) ? our with { Name = their.Name } : our;
            if (their == comparable) continue;
            if (!DumpDifference.Known.Any(known => known.Covers(file, their, our)))
            {
                yield return $"{file}: pydicom {their}, kit {our}";
            }
            if (their.Tag != our.Tag || their.Vr != our.Vr && our.Vr == "SQ") yield break;
        }
        if (theirs.Length != ours.Length) yield return $"{file}: pydicom {theirs.Length} lines, kit {ours.Length}";
    }

    private static IEnumerable<(string Path, string Dump)> PydicomDumps(string[] paths)
    {
        foreach (var line in Judge.RunPython("dump.py", paths).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var answer = JsonDocument.Parse(line).RootElement;
            if (answer.TryGetProperty("dump", out var dump))
            {
                yield return (answer.GetProperty("path").GetString()!, dump.GetString()!);
            }
        }
    }
}
