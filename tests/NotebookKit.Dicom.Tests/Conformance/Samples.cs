using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>The files that pydicom's package has, by their path below its data folder.</summary>
public static class Samples
{
    private static readonly string[] FolderNames = ["test_files", "charset_files"];

    private static readonly Lazy<string[]> AllNames = new(() =>
        [.. from folder in FolderNames
            let root = Judge.PydicomData(folder)
            from path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            let name = folder + "/" + System.IO.Path.GetRelativePath(root, path).Replace('\\', '/')
            orderby name
            select name]);

    private static readonly Lazy<Dictionary<string, DicomDataset>> Datasets = new(ReadDatasets);

    /// <summary>Every file; none on a machine without pydicom.</summary>
    public static IReadOnlyList<string> Names => Judge.HasPython ? AllNames.Value : [];

    /// <summary>The files that hold a dataset.</summary>
    public static IReadOnlyList<string> Readable => [.. Names.Where(Datasets.Value.ContainsKey)];

    /// <summary>Every readable file, without those that differ from another in one number only.</summary>
    public static IEnumerable<string> Representative => Readable.Where(name => !IsRepetition(name));

    public static TheoryData<string> All => Data(Names);

    public static TheoryData<string> AllReadable => Data(Readable);

    public static TheoryData<string> AllUncompressed => Data(Readable.Where(IsUncompressed));

    /// <summary>The readable files that have pixels.</summary>
    public static TheoryData<string> Images =>
        Data(Representative.Where(name => Datasets.Value[name].Contains(DicomTag.PixelData)));

    public static DicomTransferSyntax SyntaxOf(string name) => Datasets.Value[name].InternalTransferSyntax;

    public static bool IsUncompressed(string name) => !SyntaxOf(name).IsEncapsulated && !IsRepetition(name);

    /// <summary>The first of pydicom's fifty equal slices stands for the rest where every file is costly.</summary>
    private static bool IsRepetition(string name) =>
        name.Contains("/IM0000", StringComparison.Ordinal) && !name.EndsWith("/IM000000", StringComparison.Ordinal);

    public static IEnumerable<string> Folders => FolderNames.Select(Judge.PydicomData);

    public static string Path(string name)
    {
        var parts = name.Split('/');
        return System.IO.Path.Combine([Judge.PydicomData(parts[0]), .. parts[1..]]);
    }

    /// <summary>Without pydicom there are no files: then there is one case, which is skipped and says so.</summary>
    public static TheoryData<string> Data(IEnumerable<string> names) => Judge.HasPython
        ? [.. names]
        : [new TheoryDataRow<string>("none") { Skip = "This machine lacks pydicom, whose files these are." }];

    private static Dictionary<string, DicomDataset> ReadDatasets()
    {
        var datasets = new Dictionary<string, DicomDataset>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            try { datasets[name] = DicomFile.Open(Path(name)).Dataset; }
            catch (DicomException) { } // ReadingTests judge whether it may be refused.
        }
        return datasets;
    }
}
