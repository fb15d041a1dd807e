using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// Files that end in the middle of a value, as a copy that broke off does. The reader gives the elements before it, so
/// whoever needs the whole has to ask.
/// </summary>
public static class TruncatedFile
{
    /// <summary>Refuses a file that is not whole.</summary>
    /// <param name="file">The file as it was read.</param>
    /// <param name="path">Where it was read from.</param>
    /// <exception cref="DicomFileException">The file is cut off; the message names it, the byte where it ends and the
    /// last element that is whole.</exception>
    public static void Refuse(DicomFile file, string path)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.IsPartial) return;
        throw new DicomFileException(
            file,
            $"{path}: the file is cut off; it ends at byte {new FileInfo(path).Length}, in what follows " +
            $"{Last(file.Dataset)}. " +
            "Copy the file again from where it came.");
    }

    private static string Last(DicomDataset data) => data.LastOrDefault() switch
    {
        null => "its header",
        DicomSequence { Items: [.., var item] } when item.Any() => Last(item),
        var element => DatasetValues.Describe(element.Tag),
    };
}
