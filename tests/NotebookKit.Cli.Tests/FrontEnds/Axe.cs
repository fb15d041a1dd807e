using Microsoft.Playwright;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// axe-core, which judges whether a page can be read and used by everybody (WCAG, and good practice).
/// </summary>
internal static class Axe
{
    private static readonly Lazy<string> Script =
        new(() => File.ReadAllText(NpmPackages.Find("axe-core/axe.min.js")));

    /// <summary>Brings axe into a page. A test on a machine that cannot get it skips; in CI it fails.</summary>
    public static Task LoadAsync(IPage page) => page.EvaluateAsync(Script.Value);

    /// <summary>What axe finds wrong: the rule, and where.</summary>
    /// <param name="page">A page that axe was brought into.</param>
    /// <param name="part">A selector of the part to look at; all by default.</param>
    public static Task<string[]> FindAsync(IPage page, string part = "html") => page.EvaluateAsync<string[]>("""
        async part => (await axe.run(document.querySelector(part), { resultTypes: ['violations'] })).violations
            .flatMap(({ id, help, nodes }) => nodes.map(node => `${id} (${help}): ${node.html.slice(0, 160)}`))
        """, part);
}
