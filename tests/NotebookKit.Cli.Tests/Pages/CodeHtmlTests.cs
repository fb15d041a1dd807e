using System.Net;
using System.Text.RegularExpressions;
using NotebookKit.Cli.Pages;

namespace NotebookKit.Cli.Tests.Pages;

public sealed partial class CodeHtmlTests
{
    [Theory]
    [InlineData("var x = 1;", "<span class=\"k\">var</span> x = <span class=\"n\">1</span>;")]
    [InlineData("#!time\nShow(a)", "<span class=\"d\">#!time\n</span><span class=\"m\">Show</span>(<wbr>a)")]
    [InlineData("\"a<b\" // c", "<span class=\"s\">&quot;a&lt;b&quot;</span> <span class=\"c\">// c</span>")]
    [InlineData(
        "Lecture.Data(x).AsType<byte>()",
        "<span class=\"t\">Lecture</span>.<wbr><span class=\"m\">Data</span>(<wbr>x).<wbr>"
        + "<span class=\"m\">AsType</span>"
        + "&lt;<span class=\"k\">byte</span>&gt;(<wbr>)")]
    public void Encode_ColoursTokensByTheirKind(string code, string html) => Assert.Equal(html, CodeHtml.Encode(code));

    [Theory]
    [InlineData("not C# at all ((( \"unterminated")]
    [InlineData("#!markdown\n# Überschrift 見出し\n`x` <y>")]
    [InlineData(
        "#r \"../x.dll\"\nusing System.IO;\n\n/* two\nlines */\n$\"{x:0.0} {{y}}\" + @\"c:\\\" + " +
        "\"\"\"raw\"\"\"\n#if X\nhidden\n#endif")]
    [InlineData("")]
    public void Encode_OfAnyText_KeepsEveryCharacter(string code) =>
        Assert.Equal(code, WebUtility.HtmlDecode(Tag().Replace(CodeHtml.Encode(code), "")));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
