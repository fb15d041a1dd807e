using FellowOakDicom;
using NotebookKit.Localization;
using NotebookKit.Shared;

namespace NotebookKit.Anonymization;

/// <summary>A file that was read and got its new values, to be written under a name that suits it.</summary>
internal sealed class AnonymizedCopy
{
    private readonly DicomFile _file;
    private readonly string _source;
    private readonly IReadOnlyList<DicomTag> _replaced;

    internal AnonymizedCopy(DicomFile file, string source, PatientIdentity identity, IReadOnlyList<DicomTag> replaced)
    {
        (_file, _source, _replaced) = (file, source, replaced);
        Identity = identity;
        Remaining = RemainingIdentity.Of(file.Dataset, identity);
    }

    /// <summary>Who the patient was.</summary>
    public PatientIdentity Identity { get; }

    /// <summary>What still names the patient.</summary>
    public RemainingIdentity Remaining { get; }

    /// <summary>What was odd about the file.</summary>
    public IReadOnlyList<LocalText> Notes => ReadingNotes.Of(_file.Dataset);

    /// <summary>Writes the copy.</summary>
    /// <param name="output">Its place; it appears whole or not at all.</param>
    /// <returns>The replaced elements as they are now, one a line.</returns>
    /// <exception cref="IOException">The copy cannot be written, or would replace the source.</exception>
    public string Save(string output)
    {
        if (FilePaths.AreSame(_source, output))
        {
            throw new IOException($"Refusing to overwrite the input {_source}: choose another folder for the result.");
        }
        WholeFile.Write(output, stream => _file.Save(stream), _source);
        return string.Join(
            '\n', _replaced.Select(tag => $"{DatasetValues.Describe(tag)}: {DatasetValues.Text(_file.Dataset, tag)}"));
    }
}
