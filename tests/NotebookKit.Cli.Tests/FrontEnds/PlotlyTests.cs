using Microsoft.Playwright;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The JSON of every kind of figure, given to the real plotly.js in a browser.</summary>
[RunsInCI("plotly.js by npm")]
public sealed class PlotlyTests(SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    [Theory]
    [MemberData(nameof(SampleChart.InBothThemes), MemberType = typeof(SampleChart))]
    public async Task ToPlotlyJson_EveryKindOfFigure_IsDrawnWithoutComplaint(string kind, string theme)
    {
        var page = await DrawAsync(kind, theme);
        Assert.Equal("", await page.EvaluateAsync<string>(
            "(Plotly.validate(figure.data, figure.layout) ?? []).map(fault => fault.msg).join('; ')"));
        Assert.Equal(
            SampleChart.Kinds[kind].Count, await page.Locator($"#plot {SampleChart.Kinds[kind].Drawn}").CountAsync());
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

    [Fact]
    public async Task ToPlotlyJson_WhereTheFrontEndHandsItsConfigOn_FollowsTheWidthOfThePage()
    {
        var page = await DrawAsync("ramps", "light");
        Assert.Equal(720, await WidthAsync());

        await page.SetViewportSizeAsync(390, 520);

        await page.WaitForFunctionAsync(
            "() => document.querySelector('#plot .main-svg').getBoundingClientRect().width === 390");
        await Browser.ScreenshotAsync(page.Locator("body"), "plotly-shrunk");

        Task<double> WidthAsync() => page.Locator("#plot .main-svg").First.EvaluateAsync<double>(
            "svg => svg.getBoundingClientRect().width");
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
            + "<div id='plot' style='max-width:720px;height:480px'></div></body>");
        await page.AddScriptTagAsync(new() { Path = NpmPackages.Find("plotly.js-dist-min/plotly.min.js") });
        await page.EvaluateAsync(
            "async json => { window.figure = JSON.parse(json); const copy = JSON.parse(json); "
            + "await Plotly.newPlot('plot', copy.data, copy.layout, copy.config); }",
            SampleChart.Kinds[kind].Figure().ToPlotlyJson());
        Assert.Empty(said);
        return page;
    }
}
