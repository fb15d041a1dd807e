using Microsoft.Playwright;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// A page as VS Code shows an output of the type <c>application/vnd.plotly.v1+json</c>: the Jupyter extension's own
/// renderer, which is the component of @nteract/transform-plotly in React, under VS Code's colours.
/// </summary>
internal sealed class RenderersPage : IAsyncDisposable
{
    private readonly List<string> _said = [];

    private RenderersPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _said.Add(message.Text);
        page.PageError += (_, error) => _said.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Opens a page without an output.</summary>
    public static async Task<RenderersPage> OpenAsync(SharedBrowser browser, string theme, int width)
    {
        var renderers = new RenderersPage(await browser.NewPageAsync(width, 640));
        var (back, front) = theme == "dark" ? ("#1f1f1f", "#cccccc") : ("#ffffff", "#3b3b3b");
        await renderers.Page.SetContentAsync(
            $"<body class='vscode-{theme}' style='margin:0;background:{back};color:{front}'>"
            + "<div class='output_container'><div class='output' style='padding:8px;overflow-x:auto'></div></div>");
        foreach (var file in new[]
        {
            "react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js",
            "plotly.js-dist/plotly.js",
        })
        {
            await renderers.Page.AddScriptTagAsync(new() { Path = NpmPackages.Find(file) });
        }
        return renderers;
    }

    /// <summary>
    /// Draws the figure in place of the one before; whatever the renderer complains about fails the test.
    /// </summary>
    public async Task DrawAsync(string json)
    {
        await Page.EvaluateAsync(Render, new
        {
            json,
            clone = await File.ReadAllTextAsync(NpmPackages.Find("lodash.clonedeep/index.js")),
            transform = await File.ReadAllTextAsync(NpmPackages.Find("@nteract/transform-plotly/lib/index.js")),
        });
        await Assertions.Expect(Page.Locator(".main-svg").First).ToBeVisibleAsync();
        Assert.Empty(_said);
    }

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    private const string Render = """
        ({ json, clone, transform }) => {
            const modules = { react: React, 'plotly.js-dist': Plotly, 'lodash.clonedeep': load(clone) };
            const { PlotlyTransform } = load(transform);
            const output = document.querySelector('.output');
            ReactDOM.unmountComponentAtNode(output);
            ReactDOM.render(
                React.createElement('div', {}, React.createElement(PlotlyTransform, { data: JSON.parse(json) })),
                output);

            function load(source) {
                const module = { exports: {} };
                new Function('require', 'module', 'exports', source)(name => modules[name], module, module.exports);
                return module.exports;
            }
        }
        """;
}
