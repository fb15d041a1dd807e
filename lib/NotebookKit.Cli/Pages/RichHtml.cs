using System.Net;
using System.Text.RegularExpressions;
using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// Outputs that are HTML. Markup, and what the kit itself draws, stands in the page. HTML that a cell wrote with
/// scripts of its own runs in a frame, which can load nothing, open nothing and lead nowhere: the page's policy holds
/// there, too.
/// </summary>
/// <param name="title">What a screen reader calls a frame.</param>
internal sealed partial class RichHtml(string title)
{
    private const string Mark = "<iframe class=\"output\"";

    private static readonly Lazy<string> Inside = new(() => PageAssets.Read("frame.js"));
    private static readonly Lazy<string> Outside = new(() => PageAssets.Read("frames.js"));

    /// <summary>The scripts of the outputs so far, which the page runs.</summary>
    public AllowedScripts Scripts { get; } = new();

    /// <param name="html">The output.</param>
    public string Encode(string html) => Active().IsMatch(KitScripts.TakeOut(html, Scripts)) ? Frame(html) : html;

    /// <summary>
    /// Markup of which nothing leads the page elsewhere by itself or loads anything: the policy covers neither
    /// <c>meta</c> nor <c>link</c> in full. They become text.
    /// </summary>
    public static string WithoutMeta(string html) => Meta().Replace(html, "&lt;");

    /// <summary>What a page with frames needs at its end.</summary>
    /// <param name="body">The page's body, as HTML.</param>
    /// <param name="scripts">What the page runs.</param>
    public static string Script(string body, AllowedScripts scripts) =>
        body.Contains(Mark, StringComparison.Ordinal) ? "\n" + scripts.Element(Outside.Value) : "";

    private string Frame(string html)
    {
        foreach (Match script in ScriptElement().Matches(html)) Scripts.Add(script.Groups["code"].Value);
        foreach (Match handler in Handler().Matches(html))
        {
            Scripts.Add(WebUtility.HtmlDecode(handler.Groups["code"].Value));
        }
        var document = $"""
            <!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark">
            <style>body{"{"}margin:0;display:flow-root;font-family:system-ui,sans-serif{"}"}</style><body>{html}
            {Scripts.Element(Inside.Value)}
            """;
        var attribute = document.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
        return $"{Mark} title=\"{Html.Encode(title)}\" sandbox=\"allow-scripts\" srcdoc=\"{attribute}\"></iframe>";
    }

    // An element or attribute that runs something, or that changes more than the place where it stands.
    [GeneratedRegex(
        """<(?:script|meta|base|link|iframe|frame|object|embed)\b|<[a-z][^<>]*?[\s/"']on[a-z]+\s*=""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Active();

    [GeneratedRegex("<(?=(?:meta|base|link)\\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();

    [GeneratedRegex("<script\\b[^>]*>(?<code>.*?)</script", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ScriptElement();

    [GeneratedRegex(
        """[\s/"']on[a-z]+\s*=\s*(?:"(?<code>[^"]*)"|'(?<code>[^']*)'|(?<code>[^\s"'<>]+))""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
