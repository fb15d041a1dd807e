using FellowOakDicom;
using NotebookKit.Display;
using NotebookKit.Localization;

namespace NotebookKit.Tags;

/// <summary>
/// A dataset's elements in groups, with a search box; personal and private elements are marked. As text it is the dump.
/// </summary>
/// <example><code>data.TagTable()</code></example>
[TypeFormatterSource(typeof(RichTextFormatters), PreferredMimeTypes = [Mime.Html, Mime.Text])]
internal sealed class TagTable : IRichText
{
    private readonly Lazy<string> _html;
    private readonly Lazy<string> _text;

    internal TagTable(IEnumerable<DicomItem> items, IReadOnlyList<LocalText> notes, Func<string> dump)
    {
        _html = new(() => TagTableHtml.Write(items, notes));
        _text = new(dump);
    }

    /// <summary>The table as HTML that needs nothing else: no file, no network.</summary>
    /// <returns>HTML to put into a page. Without scripts everything is visible and only the search is
    /// missing.</returns>
    public string ToHtml() => _html.Value;

    /// <summary>The dump, as pydicom prints it.</summary>
    /// <returns>One line an element.</returns>
    public override string ToString() => _text.Value;
}
