using FellowOakDicom;
using NotebookKit.Shared;

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

    /// <summary>Copies one file.</summary>
    /// <param name="source">The file; it stays as it is.</param>
    /// <param name="output">The copy; it appears whole or not at all.</param>
    /// <returns>The replaced elements as they are now, one a line.</returns>
    /// <exception cref="DicomDataException">
    /// The file is not DICOM, damaged or cut off; it lacks an element, or the element cannot have the value.
    /// </exception>
    /// <exception cref="IOException">The copy cannot be written, or would replace the source.</exception>
    public string Copy(string source, string output)
    {
        if (FilePaths.AreSame(source, output))
        {
            throw new IOException($"Refusing to overwrite the input {source}: choose another folder for the result.");
        }
        var file = DicomSource.Open(source) ?? throw new DicomDataException("Not a DICOM file.");
        foreach (var (tag, value) in _replacements) ElementReplacement.Apply(file.Dataset, tag, value);
        WholeFile.Write(output, stream => file.Save(stream));
        return string.Join('\n', _replacements.Select(replacement =>
            $"{DatasetValues.Describe(replacement.Tag)}: {DatasetValues.Text(file.Dataset, replacement.Tag)}"));
    }
}
