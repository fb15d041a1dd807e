using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// Outputs in a page that is opened from a file, as an exported notebook is, and that may load nothing else.
/// </summary>
internal static class ExportedPage
{
    /// <summary>Writes the HTML into a page and opens it.</summary>
    public static async Task<IPage> OpenAsync(
        Browser browser, TemporaryFolder folder, string html, BrowserNewPageOptions? options = null)
    {
        var file = folder.File($"{Guid.NewGuid():N}.html");
        const string Policy =
            "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
        await File.WriteAllTextAsync(file, $$"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="{{Policy}}">
            <style>body{font-family:system-ui,sans-serif;margin:24px;min-height:3000px}
            @media(prefers-color-scheme:dark){body{background:#1e1e1e;color:#ddd} }</style></head>
            <body>{{html}}</body></html>
            """);
        var page = await browser.NewPageAsync(options ?? new() { ViewportSize = new() { Width = 960, Height = 640 } });
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
