using NotebookKit.Display;
using NotebookKit.Engine.Outputs;
using NotebookKit.Tags;

namespace NotebookKit.Cli.Pages;

/// <summary>What stands at the top of a page that shows tags marked as personal.</summary>
internal static class PersonalNotice
{
    /// <summary>The notice as HTML; empty if the notebook shows no such tag.</summary>
    /// <param name="text">The page's own words.</param>
    /// <param name="subject">The notebook.</param>
    public static string Of(PageText text, PageSubject subject) =>
        subject.Document.Cells.SelectMany(cell => cell.Outputs).Any(ShowsPersonalTags)
            ? $"<p class=\"personal\" role=\"note\">{Html.EncodeLines(text.Personal)}</p>\n"
            : "";

    private static bool ShowsPersonalTags(CellOutput output)
    {
        var data = output switch
        {
            DisplayOutput display => display.Data,
            ExecuteResult result => result.Data,
            _ => null,
        };
        return data?.GetValueOrDefault("text/html")?.Contains(
            TagTableHtml.PersonalMark, StringComparison.Ordinal) == true;
    }
}
