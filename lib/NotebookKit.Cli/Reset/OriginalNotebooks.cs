using System.IO.Compression;
using NotebookKit.Cli.Files;

namespace NotebookKit.Cli.Reset;

/// <summary>
/// The lecture's notebooks within the kit itself: they are there without git and without a network, whatever a student
/// has edited, and a build does not take a student's edit for the original.
/// </summary>
internal static class OriginalNotebooks
{
    private const string Resource = "notebooks.zip";

    // The earliest that a zip can say: the archive depends on nothing but the notebooks.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The editions of the lecture.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "ja"];

    /// <summary>The archive's place in the repository.</summary>
    public static string ArchiveIn(string root) => Path.Combine(root, "lib", "NotebookKit.Cli", "Reset", Resource);

    /// <summary>The notebooks within this kit, by edition and name.</summary>
    public static IReadOnlyList<OriginalNotebook> Load()
    {
        using var resource = typeof(OriginalNotebooks).Assembly.GetManifestResourceStream(Resource)!;
        return Unpack(resource);
    }

    /// <summary>The notebooks that stand in a repository now, without the versions that students keep.</summary>
    public static IReadOnlyList<OriginalNotebook> ReadFrom(string root) =>
    [
        .. Languages.SelectMany(language => KitFolders.LectureNotebooks(root, language).Select(path =>
            new OriginalNotebook(language, Path.GetFileName(path), LineEnds.Normalized(File.ReadAllBytes(path))))),
    ];

    public static IReadOnlyList<OriginalNotebook> Unpack(Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        return
        [
            .. zip.Entries.Select(entry =>
                new OriginalNotebook(entry.FullName.Split('/')[0], entry.Name, Contents(entry))),
        ];
    }

    public static byte[] Pack(IEnumerable<OriginalNotebook> notebooks)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create))
        {
            foreach (var notebook in notebooks)
            {
                var entry = zip.CreateEntry($"{notebook.Language}/{notebook.FileName}", CompressionLevel.SmallestSize);
                entry.LastWriteTime = Timestamp;
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                stream.Write(notebook.Contents);
            }
        }
        return archive.ToArray();
    }

    private static byte[] Contents(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var contents = new MemoryStream();
        stream.CopyTo(contents);
        return contents.ToArray();
    }
}
