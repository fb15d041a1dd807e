using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// Long scripts that several frames of a page carry, such as a chart library, once in each chart: the page holds each
/// of them once, and the browser puts the frames together again, to the same letters. Every frame stays whole in the
/// notebook.
/// </summary>
internal static partial class SharedScripts
{
    private const int Long = 50_000;

    // Of the letters that Unicode leaves to everyone's own use.
    private const char Start = '\uE000';
    private const char End = '\uE001';

    private static readonly Lazy<string> Script = new(() => PageAssets.Read("frames.js"));

    /// <param name="body">A page's body, as HTML.</param>
    /// <returns>The body; the same if there is nothing to share.</returns>
    public static string Once(string body)
    {
        string[] shared = [.. Frame().Matches(body)
            .SelectMany(frame => LongScripts(frame.Groups["page"].Value).Distinct())
            .CountBy(script => script).Where(script => script.Value > 1).Select(script => script.Key)];
        if (shared.Length == 0) return body;

        var html = new StringBuilder(Frame().Replace(body, frame => Take(frame, shared)));
        // In an attribute like the frame's own page, which the browser reads in the same way.
        foreach (var script in shared) html.Append("\n<div hidden data-shared=\"").Append(script).Append("\"></div>");
        return html.Append("\n<script>\n").Append(Script.Value).Append("</script>").ToString();
    }

    private static string Take(Match frame, string[] shared)
    {
        var page = frame.Groups["page"].Value;
        var rest = page;
        foreach (var (index, script) in shared.Index())
        {
            rest = rest.Replace(
                script, string.Create(CultureInfo.InvariantCulture, $"{Start}{index}{End}"), StringComparison.Ordinal);
        }
        return ReferenceEquals(rest, page) ? frame.Value : $"{frame.Groups["before"].Value}data-srcdoc=\"{rest}\"";
    }

    private static IEnumerable<string> LongScripts(string page) =>
        ScriptElement().Matches(page).Select(script => script.Groups["code"].Value).Where(code => code.Length >= Long);

    [GeneratedRegex("(?<before><iframe\\b[^>]*?\\s)srcdoc=\"(?<page>[^\"]*)\"")]
    private static partial Regex Frame();

    /// <summary>What stands in an attribute may be encoded or not.</summary>
    [GeneratedRegex("(?:<|&lt;)script\\b.*?(?:>|&gt;)(?<code>.*?)(?:<|&lt;)/script", RegexOptions.Singleline)]
    private static partial Regex ScriptElement();
}
