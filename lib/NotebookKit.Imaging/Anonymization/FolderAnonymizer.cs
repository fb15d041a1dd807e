using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// The lecture's anonymization: in every DICOM file of a folder a few elements get new values, and the result is saved
/// under a new name. Everything else in the file stays, so this alone does not make a file anonymous.
/// </summary>
/// <remarks>
/// Only elements that a file has are replaced; a file that lacks one fails, as the lecture's
/// <c>data[tag].value = value</c> does, and the others go on. Subfolders are not entered. One file is open at a time
/// and its pixels are copied, not held, so the memory needed does not grow with the folder.
/// </remarks>
public sealed class FolderAnonymizer
{
    private readonly (DicomTag Tag, string Value)[] _replacements;

    /// <summary>The lecture's replacements: Patient's Name "no name" and Patient ID "no ptid".</summary>
    public FolderAnonymizer()
        : this((DicomTag.PatientName, "no name"), (DicomTag.PatientID, "no ptid"))
    {
    }

    /// <summary>Replacements of one's own.</summary>
    /// <param name="replacements">Each element's tag and its new value.</param>
    public FolderAnonymizer(params IEnumerable<(DicomTag Tag, string Value)> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        _replacements = [.. replacements];
    }

    /// <summary>What stands before a file's name in the result folder.</summary>
    public string Prefix { get; init; } = "anony_";

    /// <summary>Anonymizes a folder.</summary>
    /// <param name="sourceFolder">The folder with the files.</param>
    /// <param name="resultFolder">The folder for the results; it is created when it does not exist.</param>
    /// <param name="progress">Told of each file when it is done.</param>
    /// <param name="cancellation">Stops between files; results already written stay.</param>
    /// <returns>What became of each file.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no source folder.</exception>
    /// <exception cref="IOException">The result folder is the source folder, or cannot be created.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public AnonymizationReport Run(
        string sourceFolder,
        string resultFolder,
        IProgress<AnonymizedFile>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceFolder);
        ArgumentException.ThrowIfNullOrEmpty(resultFolder);
        var sources = ListFiles(sourceFolder, resultFolder);
        Directory.CreateDirectory(resultFolder);
        var results = new List<AnonymizedFile>(sources.Length);
        foreach (var source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = Anonymize(source, Path.Combine(resultFolder, Prefix + Path.GetFileName(source)));
            results.Add(result);
            progress?.Report(result);
        }
        return new AnonymizationReport(results);
    }

    // The list is complete before the first result appears, so no result is ever read as a source.
    private static string[] ListFiles(string sourceFolder, string resultFolder)
    {
        if (!Directory.Exists(sourceFolder))
        {
            throw new DirectoryNotFoundException($"There is no folder {Path.GetFullPath(sourceFolder)}.");
        }
        if (FilePaths.AreSame(sourceFolder, resultFolder))
        {
            throw new IOException(
                $"The results cannot go into the source folder {Path.GetFullPath(sourceFolder)}: choose another one.");
        }
        var files = Directory.GetFiles(sourceFolder);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Anonymizes one file; for a program that finds its files itself.</summary>
    internal AnonymizedFile Anonymize(string source, string output)
    {
        try
        {
            if (DicomSource.Open(source) is not { } file)
            {
                return new(source, null, AnonymizationStatus.Skipped, "Not a DICOM file.");
            }
            foreach (var (tag, value) in _replacements) ElementReplacement.Apply(file.Dataset, tag, value);
            AtomicFile.Write(output, stream => file.Save(stream), source);
            return new(source, output, AnonymizationStatus.Written, Describe(file.Dataset));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new(source, null, AnonymizationStatus.Failed, failure.Message);
        }
    }

    private string Describe(DicomDataset data) => string.Join('\n', _replacements.Select(replacement =>
        $"{DatasetValues.Describe(replacement.Tag)}: {DatasetValues.Text(data, replacement.Tag)}"));
}
