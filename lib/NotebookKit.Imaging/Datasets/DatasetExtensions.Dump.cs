using FellowOakDicom;
using NotebookKit.Dump;

namespace NotebookKit;

/// <content>
/// The text that pydicom prints for a file, a dataset or one element: tag, name, value representation and value.
/// </content>
public static partial class DatasetExtensions
{
    /// <summary>Every element of the file, the file meta information (group 0002) first.</summary>
    /// <param name="file">The file.</param>
    /// <returns>One line an element, as <c>str(pydicom.dcmread(path))</c>.</returns>
    /// <example><code>Print(DicomFile.Open(Lecture.Data("Brain01")).Dump())</code></example>
    public static string Dump(this DicomFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var writer = new DumpWriter();
        if (file.FileMetaInfo is { } meta) writer.WriteFileMeta(meta);
        writer.Write(file.Dataset);
        return writer.ToString();
    }

    /// <summary>Every element of the dataset in the order of tags; the items of a sequence are indented.</summary>
    /// <param name="data">The dataset.</param>
    /// <returns>One line an element, as <c>str(dataset)</c> in pydicom.</returns>
    /// <example><code>data.Dump()</code></example>
    public static string Dump(this DicomDataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var writer = new DumpWriter();
        writer.Write(data);
        return writer.ToString();
    }

    /// <summary>One element, such as <c>(0010, 0010) Patient's Name   PN: 'Joho^Taro'</c>.</summary>
    /// <param name="item">The element; a sequence brings its items along.</param>
    /// <returns>One line; several for a sequence.</returns>
    /// <example><code>data.GetDicomItem&lt;DicomItem&gt;(DicomTag.PatientName).Dump()</code></example>
    public static string Dump(this DicomItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var writer = new DumpWriter();
        writer.Write(item);
        return writer.ToString();
    }
}
