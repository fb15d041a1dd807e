using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Tests.Documentation;

/// <summary>The files beside it that a Markdown text links to.</summary>
internal static partial class LocalLinks
{
    public static IEnumerable<string> In(string markdown) =>
        MarkdownLink().Matches(markdown).Select(link => link.Groups["target"].Value);

    [GeneratedRegex(@"\]\((?<target>[^)#:]+)\)")]
    private static partial Regex MarkdownLink();
}
