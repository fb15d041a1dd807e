using FellowOakDicom;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// Every readable sample file written again, in its own syntax and, if it is not compressed, in each of the
/// uncompressed ones, and what the judges read in the results.
/// </summary>
public sealed class WrittenFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<(string Name, string Syntax), string> _paths = [];
    private readonly Dictionary<(string Name, string Syntax), string> _errors = [];
    private readonly Lazy<IReadOnlyDictionary<string, ReadFile>> _pydicom;
    private readonly Lazy<Dictionary<string, string[]>> _dcmdump;

    public WrittenFiles()
    {
        foreach (var name in Samples.Readable)
        {
            Write(name, Own, syntax: null);
            if (!Samples.IsUncompressed(name)) continue;
            foreach (var (key, syntax) in Uncompressed) Write(name, key, syntax);
        }
        // Asked by the first test that needs the judge: without it each test is skipped.
        _pydicom = new(() => PydicomReader.Read(_paths.Values.Concat(Samples.Readable.Select(Samples.Path))));
        _dcmdump = new(() => Samples.Folders.Append(_folder.Path).SelectMany(DcmdumpReader.Read)
            .ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Stands for a file's own transfer syntax.</summary>
    public static string Own => "own";

    /// <summary>The four syntaxes that need no codec.</summary>
    public static IReadOnlyDictionary<string, DicomTransferSyntax> Uncompressed { get; } =
        new Dictionary<string, DicomTransferSyntax>
        {
            ["implicit"] = DicomTransferSyntax.ImplicitVRLittleEndian,
            ["explicit"] = DicomTransferSyntax.ExplicitVRLittleEndian,
            ["big-endian"] = DicomTransferSyntax.ExplicitVRBigEndian,
            ["deflated"] = DicomTransferSyntax.DeflatedExplicitVRLittleEndian,
        };

    internal IReadOnlyDictionary<string, ReadFile> Pydicom => _pydicom.Value;

    /// <summary>What dcmdump prints of originals and results, by path.</summary>
    internal IReadOnlyDictionary<string, string[]> Dcmdump => _dcmdump.Value;

    /// <summary>Where the file was written, or null if writing it failed.</summary>
    public string? PathOf(string name, string syntax) => _paths.GetValueOrDefault((name, syntax));

    /// <summary>Why writing the file failed.</summary>
    public string ErrorOf(string name, string syntax) => _errors[(name, syntax)];

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string key, DicomTransferSyntax? syntax)
    {
        var path = _folder.File($"{_paths.Count}.dcm");
        try
        {
            var file = DicomFile.Open(Samples.Path(name));
            if (syntax is not null) file = InSyntax(file, syntax);
            file.Save(path);
            _paths[(name, key)] = path;
        }
        catch (DicomException exception)
        {
            _errors[(name, key)] = $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    /// <summary>
    /// A file that came without file meta information makes its own from the dataset whenever it is saved.
    /// </summary>
    private static DicomFile InSyntax(DicomFile file, DicomTransferSyntax syntax)
    {
        if (file.Format == DicomFileFormat.DICOM3NoFileMetaInfo) file = new DicomFile(file.Dataset);
        file.FileMetaInfo.TransferSyntax = syntax;
        return file;
    }
}
