using NotebookKit.Cli.Pages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Pages;

public sealed class MarkdownHtmlTests
{
    private static readonly HashSet<string> Pages = ["02-tags"];

    [Fact]
    public void Convert_EqualHeadingsInSeveralCells_GetDifferentAnchors()
    {
        var markdown = new MarkdownHtml(new PageLinks("in", "out", Pages, ".html"));

        markdown.Convert("## Your turn");
        markdown.Convert("## Your turn\n\n## `Data` の読み込み");

        Assert.Equal(["your-turn", "your-turn-2", "data-の読み込み"], markdown.Headings.Select(heading => heading.Id));
        Assert.Equal("Data の読み込み", markdown.Headings[2].Text);
    }

    [Theory]
    [InlineData("[next](02-tags.ipynb#groups)", "href=\"02-tags.html#groups\"")]
    [InlineData("[elsewhere](99-other.ipynb)", "href=\"../in/99-other.ipynb\"")]
    [InlineData("[readme](../README.md)", "href=\"../README.md\"")]
    [InlineData("[here](#groups)", "href=\"#groups\"")]
    [InlineData("[site](https://example.org/a)", "href=\"https://example.org/a\"")]
    [InlineData("![remote](https://example.org/a.png)", "<a href=\"https://example.org/a.png\">remote</a>")]
    public void Convert_Links_LeadFromThePageToTheirTarget(string source, string expected) =>
        Assert.Contains(
            expected, new MarkdownHtml(new PageLinks("in", "out", Pages, ".html")).Convert(source),
            StringComparison.Ordinal);

    [Fact]
    public void Convert_LocalPicture_GoesIntoThePage()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a b.png"), [1, 2, 3]);

        var html = new MarkdownHtml(new PageLinks(folder.Path, "out", Pages, ".html")).Convert("![alt](a%20b.png)");

        Assert.Contains("<img src=\"data:image/png;base64,AQID\" alt=\"alt\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_Table_BecomesATable() =>
        Assert.Contains(
            "<td>0008</td>",
            new MarkdownHtml(new PageLinks("in", "out", Pages, ".html")).Convert("| group |\n|---|\n| 0008 |"),
            StringComparison.Ordinal);
}
