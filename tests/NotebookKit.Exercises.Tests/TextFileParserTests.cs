using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

/// <summary>The text files are read as teachers write them, and a slip is named with file and line.</summary>
public sealed class TextFileParserTests
{
    [Fact]
    public void Parse_AFileWithEverything_ReadsEverySection()
    {
        var file = Parse("""
            # A whole picture in gray

            ## Hint 1
            The formula works.

            ## Hint 2
            Clip comes first.

            ## Mistake cast-too-early
            cast before the multiplication

            Multiply first.

            ## Message still-there
            {element} is still there.
            """);

        Assert.Equal("A whole picture in gray", file.Title);
        Assert.Equal(["The formula works.", "Clip comes first."], file.Hints);
        Assert.Equal(
            new MistakeText("cast before the multiplication", "Multiply first."), file.Mistakes["cast-too-early"]);
        Assert.Equal("{element} is still there.", file.Messages["still-there"]);
    }

    [Theory]
    [InlineData("## HINT 1\nfirst", "first")]
    [InlineData("##Hint 1\r\nfirst\r\n", "first")]
    [InlineData("### Hint  1  \n\n  first  \n\n", "first")]
    [InlineData("＃＃　Ｈｉｎｔ　１\n最初", "最初")]
    [InlineData("## Hint 1\nA long line\ngoes on.", "A long line goes on.")]
    [InlineData("## Hint 1\n長い行は\n次の行に続く。\n次の文", "長い行は次の行に続く。次の文")]
    [InlineData("## Hint 1\n値は\nslope 倍（\nHU）", "値は slope 倍（HU）")]
    public void Parse_HoweverItIsLaidOut_ReadsTheSameText(string text, string hint) =>
        Assert.Equal(hint, Assert.Single(Parse(text).Hints));

    [Theory]
    [InlineData("Hint", "line 1: “Hint” stands under no heading")]
    [InlineData("# One\n\n# Two", "line 3: a second title")]
    [InlineData("# One\n## Hint 1\n\n## Hint 2\ntwo", "line 2: “Hint 1”: the section is empty")]
    [InlineData("## Hint 1\none\n## Hint 3\nthree", "line 3: “Hint 3”: the next hint has the number 2")]
    [InlineData("## Hnit 1\none", "line 1: “Hnit 1”: no such section")]
    [InlineData("## Mistake rounded\nrounded", "line 1: “Mistake rounded”: below the mistake's name")]
    [InlineData("## Message null\na\n## Message null\nb", "line 3: “Message null”: the file has this section already")]
    public void Parse_ASlip_IsNamedWithFileAndLine(string text, string message) =>
        Assert.StartsWith(
            $"window-3.en.txt, {message}",
            Assert.Throws<InvalidDataException>(() => Parse(text)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_AFileThatIsNotThere_NamesIt() =>
        Assert.StartsWith(
            "window-0.en.txt",
            Assert.Throws<FileNotFoundException>(() => TextFile.Read("window-0.en.txt")).Message,
            StringComparison.Ordinal);

    private static TextFile Parse(string text) => TextFileParser.Parse("window-3.en.txt", text);
}
