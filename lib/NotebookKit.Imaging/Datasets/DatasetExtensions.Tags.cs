using FellowOakDicom;
using NotebookKit.Tags;

namespace NotebookKit;

/// <content>Ways to look at a dataset's elements.</content>
public static partial class DatasetExtensions
{
    /// <summary>All elements in groups, searchable. A cell that ends with the dataset itself shows the same.</summary>
    /// <param name="data">The dataset.</param>
    /// <returns>The table.</returns>
    /// <example><code>data.TagTable()</code></example>
    internal static TagTable TagTable(this DicomDataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new TagTable(data, ReadingNotes.Of(data), data.Dump);
    }

    /// <summary>All elements in groups, the file meta information (group 0002) first.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The table.</returns>
    /// <example><code>DicomFile.Open(Lecture.Data("Brain01")).TagTable()</code></example>
    internal static TagTable TagTable(this DicomFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new TagTable(
            [.. file.FileMetaInfo ?? [], .. file.Dataset], ReadingNotes.Of(file.Dataset), file.Dump);
    }

    /// <summary>
    /// The named elements, each with its name, tag and value: <c>Study Date : (0008, 0020) 20101112</c>.
    /// </summary>
    /// <param name="data">The dataset.</param>
    /// <param name="tags">The elements' tags. One that the dataset lacks is listed as absent.</param>
    /// <returns>The list, to show or to <c>Print</c>.</returns>
    /// <example><code>data.Describe(DicomTag.StudyDate, DicomTag.StudyTime, DicomTag.Modality)</code></example>
    public static TagList Describe(this DicomDataset data, params DicomTag[] tags)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new TagList(data, tags);
    }
}
