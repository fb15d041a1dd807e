using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Tests.Pages;

/// <summary>What a page would load from elsewhere. Links that a reader clicks load nothing by themselves.</summary>
internal static partial class SelfContained
{
    public static IEnumerable<string> Loads(string html) =>
        Attribute().Matches(html)
            .Where(match => !(match.Groups["tag"].Value is "a" && match.Groups["name"].Value is "href"))
            .Select(match => match.Groups["address"].Value)
            .Concat(StyleUrl().Matches(html).Select(match => match.Groups["address"].Value))
            .Concat(Import().Matches(html).Select(match => match.Value))
            .Where(address => !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith('#'));

    [GeneratedRegex("""<(?<tag>[a-z]+)\b[^<>]*?\s(?<name>src|srcset|href|xlink:href|poster|data|action)\s*=\s*["']?(?<address>[^"'\s>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex("""\burl\(\s*["']?(?<address>[^"')]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex StyleUrl();

    [GeneratedRegex("""@import\b[^;]*""", RegexOptions.IgnoreCase)]
    private static partial Regex Import();
}
