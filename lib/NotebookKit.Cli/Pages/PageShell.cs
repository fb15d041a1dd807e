using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>What every page has: the head with its style, and a policy that lets nothing come from elsewhere.</summary>
internal static class PageShell
{
    // Pictures and styles are in the page. Nothing is fetched or sent, no form leads anywhere, no frame shows a page of
    // elsewhere. That the scripts are named keeps all others from leading the page itself away, which no rule forbids.
    private const string Policy =
        "default-src 'none'; img-src data: blob:; media-src data:; font-src data:; style-src 'unsafe-inline'; " +
        "frame-src 'none'; form-action 'none'; base-uri 'none'; script-src ";

    private static readonly Lazy<string> Style = new(() => PageAssets.Read("page.css"));

    /// <param name="text">The page's language.</param>
    /// <param name="title">The window's title, as text.</param>
    /// <param name="body">The body, as HTML.</param>
    /// <param name="scripts">The scripts in the body that run.</param>
    /// <param name="style">What this kind of page adds to the style of all.</param>
    public static string Wrap(PageText text, string title, string body, AllowedScripts scripts, string style = "")
    {
        // Before the head, which names them.
        var ending = LiveCharts.Scripts(body, scripts) + RichHtml.Script(body, scripts);
        return $"""
            <!DOCTYPE html>
            <html lang="{text.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}{scripts.Sources}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Html.EncodeLines(title)}</title>
            <link rel="icon" href="data:,">
            <style>
            {Style.Value}{style}
            </style>
            </head>
            <body>
            {body}{ending}
            </body>
            </html>

            """;
    }
}
