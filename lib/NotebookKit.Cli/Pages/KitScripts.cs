using System.Text.RegularExpressions;
using NotebookKit.Display;
using NotebookKit.Tags;
using NotebookKit.Viewing;

namespace NotebookKit.Cli.Pages;

/// <summary>The scripts in outputs of the kit: the viewer's, and the search of the tag table.</summary>
internal static partial class KitScripts
{
    private static readonly string Search = $"oninput=\"{Html.Encode(TagTableStyle.Search)}\"";

    /// <summary>Takes them out of an output and lets them run.</summary>
    /// <param name="html">The output.</param>
    /// <param name="scripts">What the page runs.</param>
    /// <returns>The output without them.</returns>
    public static string TakeOut(string html, AllowedScripts scripts)
    {
        if (html.Contains(Search, StringComparison.Ordinal))
        {
            html = html.Replace(Search, "", StringComparison.Ordinal);
            scripts.Add(TagTableStyle.Search);
        }
        return ViewerScript().Replace(html, found =>
        {
            var code = found.Groups["code"].Value;
            // Of another build of the viewer, this program does not know what it does.
            if (code != ViewerResource.Script(found.Groups["name"].Value)) return found.Value;
            scripts.Add(code);
            return "";
        });
    }

    [GeneratedRegex(
        @"<script>(?<code>\(\(\) => \{(?:(?!</script).)*?startAll\('(?<name>[0-9a-f]+)'\);\n\}\)\(\);)</script>",
        RegexOptions.Singleline)]
    private static partial Regex ViewerScript();
}
