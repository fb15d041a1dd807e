using FellowOakDicom;

namespace NotebookKit.Anonymization;

/// <summary>
/// Copies a DICOM file with new values in a few elements. Everything else in the file stays, so this alone does not
/// make a file anonymous.
/// </summary>
/// <remarks>
/// Only elements that a file has are replaced; a file that lacks one fails, as the lecture's
/// <c>data[tag].value = value</c> does. Pixels are copied, not held, so the memory needed does not grow with the file.
/// </remarks>
/// <param name="replacements">Each element's tag and its new value.</param>
internal sealed class FileAnonymizer(params IEnumerable<(DicomTag Tag, string Value)> replacements)
{
    private readonly (DicomTag Tag, string Value)[] _replacements = [.. replacements];

    /// <summary>Reads a file and replaces its elements; nothing is written yet.</summary>
    /// <param name="source">The file; it stays as it is.</param>
    /// <exception cref="DicomDataException">
    /// The file is not DICOM, damaged or cut off; it lacks an element, or the element cannot have the value.
    /// </exception>
    public AnonymizedCopy Read(string source)
    {
        var file = DicomSource.Open(source) ?? throw new DicomDataException("Not a DICOM file.");
        var identity = PatientIdentity.Read(file.Dataset);
        foreach (var (tag, value) in _replacements) ElementReplacement.Apply(file.Dataset, tag, value);
        return new AnonymizedCopy(file, source, identity, [.. _replacements.Select(replacement => replacement.Tag)]);
    }
}
