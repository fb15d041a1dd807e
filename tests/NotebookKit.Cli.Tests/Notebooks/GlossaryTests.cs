using System.Text.RegularExpressions;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>Both editions call a thing by the glossary's names.</summary>
public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<Term> Terms =
        [
            .. File.ReadLines(Repository.Path("notebooks", "glossary.md"))
                .Where(line => line.StartsWith('|')).Skip(2).Select(Term.Parse),
        ];

    public static TheoryData<string, string> Editions =>
        [
            .. CommittedNotebooks.Files.Where(file => English().IsMatch(file))
                .Select(file => (file, English().Replace(file, "ja/"))),
        ];

    /// <summary>Where Japanese is written for students: the notebooks, the README, and what the library says.</summary>
    public static TheoryData<string> JapaneseFiles =>
    [
        "README.ja.md",
        .. CommittedNotebooks.Files.Where(file => file.Contains("ja/", StringComparison.Ordinal))
            .Select(file => $"notebooks/{file}"),
        .. Sources().Select(path => Path.GetRelativePath(Repository.Path(), path).Replace('\\', '/')),
    ];

    [Fact]
    public void Glossary_IsRead() =>
        Assert.Contains(Terms, term => term is { English: "window width", Japanese: ["ウィンドウ幅"] });

    [Theory, MemberData(nameof(Editions))]
    public void Term_OfTheEnglishEdition_IsTheGlossarysInTheJapaneseOne(string english, string japanese)
    {
        var pairs = CommittedNotebooks.Prose(CommittedNotebooks.Read(english)).Zip(
            CommittedNotebooks.Prose(CommittedNotebooks.Read(japanese)));

        var missing = pairs.SelectMany(pair => Terms
            .Where(term => term.IsIn(WithoutCode(pair.First)) && !term.Japanese.Any(pair.Second.Contains))
            .Select(term => $"{term.English} → {string.Join('、', term.Japanese)}: {pair.Second.Split('\n')[0]}"));

        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(JapaneseFiles))]
    public void Spelling_ThatTheGlossaryRulesOut_IsNotUsed(string file)
    {
        var text = File.ReadAllText(Repository.Path(file));

        Assert.DoesNotContain(Terms.SelectMany(term => term.NotUsed), text.Contains);
    }

    private static IEnumerable<string> Sources() =>
        new[] { "lib/NotebookKit", "lib/NotebookKit.Cli" }.SelectMany(
            project => Directory.EnumerateFiles(Repository.Path(project), "*.*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".cs" or ".js" or ".tsv" && !BuildOutput().IsMatch(path));

    private static string WithoutCode(string markdown) => Spaces().Replace(CodeOrLink().Replace(markdown, ""), " ");

    [GeneratedRegex(@"\ben/")]
    private static partial Regex English();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"```.*?```|`[^`]*`|\]\([^)]*\)", RegexOptions.Singleline)]
    private static partial Regex CodeOrLink();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private sealed record Term(string English, string[] Japanese, string[] NotUsed)
    {
        public static Term Parse(string row) => row.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray() is
        [
            var english, var japanese, _, _, var notUsed,
        ]
            ? new Term(english, japanese.Split('、'), notUsed.Split('、', StringSplitOptions.RemoveEmptyEntries))
            : throw new FormatException($"Not a row of five columns: {row}");

        public bool IsIn(string text) =>
            Regex.IsMatch(text, $@"\b{Regex.Escape(English)}s?\b(?!-\d)", RegexOptions.IgnoreCase);
    }
}
