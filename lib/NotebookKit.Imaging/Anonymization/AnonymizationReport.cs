using System.Collections;

namespace NotebookKit;

/// <summary>What became of each file of a folder, in the order of their names.</summary>
public sealed class AnonymizationReport : IReadOnlyList<AnonymizedFile>
{
    private readonly IReadOnlyList<AnonymizedFile> _files;

    internal AnonymizationReport(IReadOnlyList<AnonymizedFile> files) => _files = files;

    /// <summary>The number of files looked at.</summary>
    public int Count => _files.Count;

    /// <summary>Whether no file failed. Files that are not DICOM do not count as failures.</summary>
    public bool Succeeded => _files.All(file => file.Status != AnonymizationStatus.Failed);

    /// <summary>One file's result.</summary>
    public AnonymizedFile this[int index] => _files[index];

    /// <inheritdoc/>
    public IEnumerator<AnonymizedFile> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many files were written, skipped and failed.</summary>
    public override string ToString()
    {
        int Having(AnonymizationStatus status) => _files.Count(file => file.Status == status);
        return $"{Having(AnonymizationStatus.Written)} written, {Having(AnonymizationStatus.Skipped)} not DICOM, {Having(AnonymizationStatus.Failed)} failed";
    }
}
