using System.Net;
using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Tests.Pages;

/// <summary>Where a page's addresses lead.</summary>
internal static partial class SelfContained
{
    /// <summary>
    /// What the page would load from elsewhere. Links that a reader clicks load nothing by themselves.
    /// </summary>
    public static IEnumerable<string> Loads(string html)
    {
        var markup = WithoutCode(html);
        return Attribute().Matches(markup).Where(match => !IsLink(match))
            .Select(match => match.Groups["address"].Value)
            .Concat(StyleUrl().Matches(markup).Select(match => match.Groups["address"].Value))
            .Concat(Import().Matches(markup).Select(match => match.Value))
            .Where(address => !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith('#'));
    }

    /// <summary>The files that the page links to, relative to it.</summary>
    public static IEnumerable<string> Links(string html) => Attribute().Matches(WithoutCode(html)).Where(IsLink)
        .Select(match => match.Groups["address"].Value.Split('#')[0])
        .Where(address => address.Length > 0 && !address.Contains("://", StringComparison.Ordinal))
        .Select(address => Uri.UnescapeDataString(WebUtility.HtmlDecode(address)));

    private static bool IsLink(Match match) => match.Groups["tag"].Value is "a" && match.Groups["name"].Value is "href";

    /// <summary>What code holds of markup, nobody reads as such; that it loads nothing, browsers tell.</summary>
    private static string WithoutCode(string html) => Code().Replace(html, "");

    [GeneratedRegex("""(?<=<script\b[^<>]*?>).*?(?=</script)""", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(
        """<(?<tag>[a-z]+)\b[^<>]*?\s(?<name>src|srcset|href|xlink:href|poster|data|action)"""
        + """\s*=\s*["']?(?<address>[^"'\s>]+)""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex("""\burl\(\s*["']?(?<address>[^"')]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex StyleUrl();

    [GeneratedRegex("""@import\b[^;]*""", RegexOptions.IgnoreCase)]
    private static partial Regex Import();
}
