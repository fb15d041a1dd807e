namespace NotebookKit.Cli.Pages;

/// <summary>What every page has: the head with its style, and a policy that lets nothing come from elsewhere.</summary>
internal static class PageShell
{
    // Pictures and styles are in the page; scripts of rich outputs run, but cannot fetch.
    private const string Policy =
        "default-src 'none'; img-src data: blob:; media-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private static readonly Lazy<string> Style = new(ReadStyle);

    public static string Wrap(PageText text, string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="{text.Language}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Html.Encode(title)}</title>
        <link rel="icon" href="data:,">
        <style>
        {Style.Value}
        </style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """;

    private static string ReadStyle()
    {
        using var stream = typeof(PageShell).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
