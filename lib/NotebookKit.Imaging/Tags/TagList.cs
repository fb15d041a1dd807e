using FellowOakDicom;
using NotebookKit.Display;
using NotebookKit.Dump;
using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>Some of a dataset's elements: name, tag and value of each.</summary>
/// <example><code>data.Describe(DicomTag.Rows, DicomTag.Columns)</code></example>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
public sealed class TagList : IRichText
{
    internal static readonly LocalText Absent = new("(not in this dataset)", "（このデータセットにはありません）");
    private readonly (DicomTag Tag, DicomItem? Item)[] _entries;

    internal TagList(DicomDataset data, DicomTag[] tags) =>
        _entries = [.. tags.Select(tag => (tag, data.Contains(tag) ? data.GetDicomItem<DicomItem>(tag) : null))];

    /// <summary>The elements as an HTML table.</summary>
    /// <returns>HTML to put into a page.</returns>
    public string ToHtml() => TagTableHtml.WriteList(_entries);

    /// <summary>One line an element: <c>Study Date : (0008, 0020) 20101112</c>.</summary>
    /// <returns>The lines.</returns>
    public override string ToString() => string.Join(Environment.NewLine, _entries.Select(Line));

    private static string Line((DicomTag Tag, DicomItem? Item) entry) =>
        $"{ElementName.Of(entry.Tag)} : {TagText.Short(entry.Tag)} " +
        $"{(entry.Item is null ? Absent.ToString() : PlainValue.Of(entry.Item))}";
}
