using System.Numerics.Tensors;
using Microsoft.Playwright;
using NotebookKit.Figures;
using NotebookKit.TestSupport;
using static NotebookKit.Notebook;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The JSON of every kind of figure, given to the real plotly.js in a browser.</summary>
[RunsInCI("plotly.js by npm")]
public sealed class PlotlyTests(SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    private static readonly Tensor<double> Image =
        Tensor.Create([.. Enumerable.Range(0, 30 * 20).Select(index => (double)(index % 97))], [20, 30]);

    /// <summary>Each kind, with what plotly.js must draw of it: a selector and how many.</summary>
    private static readonly Dictionary<string, (Func<ChartFigure> Figure, string Drawn, int Count)> Kinds = new()
    {
        ["histogram"] = (() => Histogram(Image, bins: 13, min: 0, max: 97), ".bars .point path", 13),
        ["histogram-window"] =
            (() => Histogram(Image, bins: 24, window: new Window(40, 40), title: "A & <b>"), ".shapelayer path", 5),
        ["histogram-guides"] = (() => Histogram(Image, bins: 24, window: new Window(76, 40)), ".annotation-text", 3),
        ["histogram-log"] = (() => Histogram(Image, bins: 10, logarithmic: true), ".bars .point path", 10),
        ["ramp"] = (() => WindowRamp((40, 80), (0, 200)), ".scatterlayer .js-line", 2),
        ["line-gap"] =
            (
                () => Line(new[] { 1, 2, double.NaN, 4, 5 }, xLabel: "column", yLabel: "CT value (HU)"),
                ".scatterlayer .js-line", 2),
        ["lines"] =
            (
                () => Line(new[] { 1, 2, 3 }, name: "first").With(Line(new[] { 3, 2, 1 }, name: "second")),
                ".legend .traces", 2),
        ["image-pixels"] = (() => ImShow(Image, 0, 80), ".imagelayer image", 1),
        ["image-mm"] = (() => ImShow(Image, 0, 80, spacing: [2.0, 0.5]), ".imagelayer image", 1),
    };

    public static TheoryData<string, string> Cases =>
        [.. Kinds.Keys.SelectMany(kind => new[] { (kind, "light"), (kind, "dark") })];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ToPlotlyJson_EveryKindOfFigure_IsDrawnWithoutComplaint(string kind, string theme)
    {
        var page = await DrawAsync(kind, theme);
        Assert.Equal("", await page.EvaluateAsync<string>(
            "(Plotly.validate(figure.data, figure.layout) ?? []).map(fault => fault.msg).join('; ')"));
        Assert.Equal(Kinds[kind].Count, await page.Locator($"#plot {Kinds[kind].Drawn}").CountAsync());
        await Browser.ScreenshotAsync(page.Locator("#plot"), $"plotly-{kind}-{theme}");
    }

    [Theory]
    [InlineData("image-pixels", 20.0 / 30)] // square pixels
    [InlineData("image-mm", 20 * 2.0 / (30 * 0.5))]
    public async Task ToPlotlyJson_Image_KeepsItsProportionsAndRunsDownwards(string kind, double heightToWidth)
    {
        var page = await DrawAsync(kind, "light");
        var drawn = (await page.Locator("#plot .imagelayer image").BoundingBoxAsync())!;
        Assert.Equal(heightToWidth, drawn.Height / drawn.Width, 0.02);
        var labels = await page.Locator("#plot .ytick text").EvaluateAllAsync<double[][]>(
            "texts => texts.map(text => [parseFloat(text.textContent), text.getBoundingClientRect().top])");
        Assert.Equal(labels.OrderBy(label => label[0]), labels.OrderBy(label => label[1]));
    }

    [Theory]
    [InlineData("histogram-guides")]
    [InlineData("histogram-window")]
    public async Task ToPlotlyJson_NamesOfGuides_AreWholeAndBelowTheButtons(string kind)
    {
        var page = await DrawAsync(kind, "light");
        var buttons = (await page.Locator("#plot .modebar-container .modebar").BoundingBoxAsync())!;
        var plot = (await page.Locator("#plot").BoundingBoxAsync())!;
        var names = await Task.WhenAll(
            (await page.Locator("#plot .annotation-text").AllAsync()).Select(name => name.BoundingBoxAsync()));
        Assert.Equal(3, names.Length);
        Assert.All(names, name => Assert.InRange(name!.Y, buttons.Y + buttons.Height, plot.Y + plot.Height));
        Assert.All(names, name => Assert.InRange(name!.X, plot.X, plot.X + plot.Width - name.Width));
    }

    /// <summary>
    /// A page on which plotly.js has drawn the figure; whatever it says on the console fails the test.
    /// </summary>
    private async Task<IPage> DrawAsync(string kind, string theme)
    {
        var page = await browser.NewPageAsync(760, 520);
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        var (back, front) = theme == "dark" ? ("#1e1e1e", "#dddddd") : ("#ffffff", "#222222");
        await page.SetContentAsync(
            $"<body style='margin:0;background:{back};color:{front}'>"
            + "<div id='plot' style='width:720px;height:480px'></div></body>");
        await page.AddScriptTagAsync(new() { Path = PlotlyScript.Find() });
        await page.EvaluateAsync(
            "async json => { window.figure = JSON.parse(json); const copy = JSON.parse(json); "
            + "await Plotly.newPlot('plot', copy.data, copy.layout); }",
            Kinds[kind].Figure().ToPlotlyJson());
        Assert.Empty(said);
        return page;
    }
}
