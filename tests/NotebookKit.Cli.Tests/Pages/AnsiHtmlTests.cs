using NotebookKit.Cli.Pages;

namespace NotebookKit.Cli.Tests.Pages;

public sealed class AnsiHtmlTests
{
    [Theory]
    [InlineData("plain <b>", "plain &lt;b&gt;")]
    [InlineData("\e[31mred\e[0m after", "<span class=\"ansi-1\">red</span> after")]
    [InlineData(
        "\e[1;92mbold green\e[22m green\e[m",
        "<span class=\"ansi-2 ansi-bold\">bold green</span><span class=\"ansi-2\"> green</span>")]
    [InlineData("\e[2Kcleared\e[?25l", "cleared")]
    [InlineData("\e]8;;https://example.org\alink\e]8;;\a", "link")]
    [InlineData("half an escape \e[3", "half an escape \uFFFD[3")]
    public void Encode_KeepsColourAndBold_AndDropsOtherSequences(string text, string html) =>
        Assert.Equal(html, AnsiHtml.Encode(text));
}
