namespace FellowOakDicom;

/// <summary>Further methods of files.</summary>
public static class DicomFileExtensions
{
    /// <summary>
    /// A copy whose items can be changed without changing the original's; the values themselves are shared.
    /// </summary>
    /// <param name="original">The file.</param>
    /// <returns>The copy.</returns>
    public static DicomFile Clone(this DicomFile original)
    {
        var clone = new DicomFile();
        clone.FileMetaInfo.Add((IEnumerable<DicomItem>)original.FileMetaInfo);
        original.Dataset.Clone().CopyTo(clone.Dataset.NotValidated());
        clone.Dataset.InternalTransferSyntax = original.Dataset.InternalTransferSyntax;
        clone.Dataset.FallbackEncodings = original.Dataset.FallbackEncodings;
        clone.Dataset.ValidateItems = original.Dataset.ValidateItems;
        return clone;
    }
}
