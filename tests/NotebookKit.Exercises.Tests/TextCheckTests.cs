using NotebookKit.Exercises;
using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

/// <summary>Every text that an exercise needs is there, in both languages, and no other.</summary>
public sealed class TextCheckTests
{
    private const string Own = """
        # Title

        ## Hint 1
        a

        ## Hint 2
        b

        ## Hint 3
        c

        ## Mistake forgotten
        forgotten

        Nothing was done.

        ## Message wrong
        {element} is wrong.
        """;

    private const string Common = """
        ## Message right
        Right.

        ## Mistake rounded
        rounded

        A cast cuts off.
        """;

    private static readonly ExerciseDefinition Exercise = new("00-sample", "sample-1", () =>
        new RequirementQuestion<Action, int>
        {
            Signature = "void Sample()",
            Apply = _ => 0,
            Requirements =
            [
                new("forgotten", new("wrong", "element"), _ => null),
                new("rounded", new("wrong", "element"), _ => null),
            ],
        });

    [Fact]
    public void Texts_OfTheCatalogue_FitItsExercises()
    {
        var assembly = typeof(ExerciseCatalogue).Assembly;
        var messages = typeof(CommonMessages).GetFields().Select(field => (MessageTemplate)field.GetValue(null)!);
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal));

        var files = names.Select(TextFile.Read);

        var problems = new TextCheck(ExerciseCatalogue.All, [.. messages], [.. files]).Problems();

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void Problems_OfTextsThatFit_AreNone() => Assert.Empty(Check());

    [Theory]
    [InlineData("# Title", "", "sample-1.ja.txt: the title is missing")]
    [InlineData("## Hint 3\nc", "", "sample-1.ja.txt: “Hint 3” is missing")]
    [InlineData("## Hint 3\nc", "## Hint 3\nc\n## Hint 4\nd", "sample-1.ja.txt: nobody reads “Hint 4”")]
    [InlineData("Mistake forgotten", "Mistake forgoten", "sample-1.ja.txt: “Mistake forgotten” is missing")]
    [InlineData("Mistake forgotten", "Mistake forgoten", "sample-1.ja.txt: nobody reads “Mistake forgoten”")]
    [InlineData(
        "Mistake forgotten", "Mistake forgoten",
        "sample-1.ja.txt: “Mistake forgotten” stands only in the other language")]
    [InlineData(
        "{element}", "{elment}", "sample-1.ja.txt: “Message wrong” has no value for {elment}, only for element")]
    [InlineData("Mistake rounded", "Mistake round", "sample-1.ja.txt: “Mistake rounded” is missing")]
    [InlineData("Mistake rounded", "Mistake round", "common.ja.txt: nobody reads “Mistake round”")]
    [InlineData("Message right", "Message write", "common.ja.txt: “Message right” is missing")]
    public void Problems_OfATextThatWasChanged_NameTheFileAndTheSection(string text, string changed, string problem) =>
        Assert.Contains(problem, Check(content => content.Replace(text, changed, StringComparison.Ordinal)));

    [Fact]
    public void Problems_OfAValueThatNoLanguageShows_NameIt() =>
        Assert.Equal(
            ["sample-1: “Message wrong” leaves {element} out in both languages"],
            new TextCheck([Exercise], [new("right")], [.. Files("en", WithoutValue), .. Files("ja", WithoutValue)])
                .Problems());

    [Fact]
    public void Problems_OfAFileWithoutExercise_NameIt() =>
        Assert.Equal(
            ["sample-2.en.txt: no exercise has this name"],
            new TextCheck([Exercise], [new("right")],
                [.. Files("en"), .. Files("ja"), TextFileParser.Parse("sample-2.en.txt", Own)]).Problems());

    [Fact]
    public void Problems_OfAnExerciseWithoutFile_NameIt() =>
        Assert.Contains(
            "sample-1.ja.txt: the file is missing",
            new TextCheck([Exercise], [new("right")], [.. Files("en"), Files("ja")[1]]).Problems());

    private static IReadOnlyList<string> Check(Func<string, string>? change = null) =>
        new TextCheck([Exercise], [new("right")], [.. Files("en"), .. Files("ja", change)]).Problems();

    private static TextFile[] Files(string language, Func<string, string>? change = null) =>
    [
        TextFileParser.Parse($"sample-1.{language}.txt", change?.Invoke(Own) ?? Own),
        TextFileParser.Parse($"common.{language}.txt", change?.Invoke(Common) ?? Common),
    ];

    private static string WithoutValue(string content) =>
        content.Replace("{element}", "It", StringComparison.Ordinal);
}
