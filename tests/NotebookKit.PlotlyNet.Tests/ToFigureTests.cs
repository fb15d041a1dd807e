using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace NotebookKit.PlotlyNet.Tests;

public sealed class ToFigureTests
{
    public static TheoryData<string> Kinds => [.. Sample.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ToFigure_OfEveryKindOfFigure_IsTheSameFigure(string kind)
    {
        var figure = Sample.Kinds[kind]();
        var back = figure.ToPlotlyNet().ToFigure();
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(figure.ToPlotlyJson()), JsonNode.Parse(back.ToPlotlyJson())),
            $"{figure.ToPlotlyJson()}\n{back.ToPlotlyJson()}");
    }

    [Fact]
    public void ToFigure_ChartsMadeWithPlotlyNet_AreDrawn()
    {
        var line = JsonNode.Parse(Chart.Line<double, double, string>(x: [0, 1, 2], y: [1, 4, 9], Name: "squares")
            .WithXAxisStyle<double, double, string>(TitleText: "side").ToFigure().ToPlotlyJson())!;
        Assert.Equal("lines", (string?)line["data"]![0]!["mode"]);
        Assert.Equal([1, 4, 9], Sample.Numbers(line["data"]![0]!["y"]));
        Assert.Equal("squares", (string?)line["data"]![0]!["name"]);
        Assert.Equal("side", (string?)line["layout"]!["xaxis"]!["title"]!["text"]);

        var bars = JsonNode.Parse(
            Chart.Column<int, string, string>(values: [3, 5], Keys: new(["liver", "肺"], true)).ToFigure()
                .ToPlotlyJson())!;
        Assert.Equal("""["liver","\u80BA"]""", bars["layout"]!["xaxis"]!["ticktext"]!.ToJsonString());
        Assert.Equal([3, 5], Sample.Numbers(bars["data"]![0]!["y"]));
    }

    [Fact]
    public void ToFigure_OtherTraces_AreRefusedByName()
    {
        GenericChart[] charts =
        [
            Chart.Histogram<double, double, string>(X: new([1.0, 2], true)),
            Chart.Pie<int, string, string>(values: [1, 2]),
        ];
        Assert.Contains("histogram", Assert.Throws<NotSupportedException>(() => charts[0].ToFigure()).Message);
        Assert.Contains("pie", Assert.Throws<NotSupportedException>(() => charts[1].ToFigure()).Message);
    }

    [Theory]
    [InlineData("""[{"type":"bar","y":[1,2]},{"type":"bar","y":[3,4]}]""", "{}", "bars side by side")]
    [InlineData(
        """[{"type":"bar","y":[1,2]},{"type":"bar","y":[3,4]}]""", """{"barmode":"stack"}""",
        "bars stacked on one another")]
    [InlineData("""[{"type":"bar","y":[1,2],"base":5}]""", "{}", "bars that do not begin at 0")]
    [InlineData("""[{"type":"bar","y":[1,2],"orientation":"h"}]""", "{}", "bars that lie")]
    [InlineData("""[{"type":"bar","x":[0,1],"y":[1,2],"width":1.5}]""", "{}", "bars that overlap")]
    [InlineData(
        """[{"type":"bar","x":[1,10],"y":[1,2]}]""", """{"xaxis":{"type":"log"}}""", "bars on a logarithmic x axis")]
    [InlineData("""[{"type":"bar","y":[1,2],"text":["one","two"]}]""", "{}", "words on bars")]
    [InlineData("""[{"type":"scatter","y":[1,2],"fill":"tozeroy"}]""", "{}", "an area filled")]
    [InlineData("""[{"type":"scatter","y":[1,2],"stackgroup":"one"}]""", "{}", "lines stacked")]
    [InlineData("""[{"type":"scatter","y":[1,2],"line":{"shape":"spline"}}]""", "{}", "lines that are not straight")]
    [InlineData("""[{"type":"scatter","y":[1,2],"error_y":{"array":[1,1]}}]""", "{}", "error bars")]
    [InlineData("""[{"type":"scatter","y":[1,2],"yaxis":"y2"}]""", "{}", "a second y axis")]
    [InlineData(
        """[{"type":"scatter","y":[1,2],"mode":"markers+text","text":["a","b"]}]""", "{}", "words at the points")]
    [InlineData(
        """[{"type":"scatter","y":[1,2],"mode":"markers","marker":{"size":[5,20]}}]""", "{}", "sizes are values")]
    [InlineData(
        """[{"type":"scatter","y":[1,2],"mode":"markers","marker":{"color":[5,20]}}]""", "{}", "colors are values")]
    [InlineData(
        """[{"type":"scatter","y":[1,2]}]""", """{"shapes":[{"type":"circle","x0":0,"x1":1,"y0":0,"y1":1}]}""",
        "a shape of type circle")]
    [InlineData(
        """[{"type":"scatter","y":[1,2]}]""",
        """{"shapes":[{"type":"rect","yref":"paper","x0":0,"x1":1,"y0":0,"y1":1}]}""", "a shape of type rect")]
    [InlineData("""[{"type":"scatter","y":[1,2]}]""", """{"annotations":[{"x":1,"y":2,"text":"here"}]}""", "\"here\"")]
    [InlineData("""[{"type":"scatter","y":[1,2]}]""", """{"xaxis":{"type":"date"}}""", "an axis of type date")]
    [InlineData("""[{"type":"heatmap","z":[[1,2]],"transpose":true}]""", "{}", "rows that are columns")]
    public void ToFigure_WhatTheKitCannotExpress_IsRefusedByName(string data, string layout, string what)
    {
        var refused = Assert.Throws<NotSupportedException>(() => Sample.Chart(data, layout).ToFigure());
        Assert.Contains(what, refused.Message);
        Assert.Contains("Draw it with Plotly.NET", refused.Message);
    }

    [Fact]
    public void ToFigure_HiddenTraces_StayAway()
    {
        var figure = Sample.Json(Sample.Chart("""
            [{"type":"scatter","y":[1,2],"name":"seen"},{"type":"scatter","y":[5,6],"visible":false},
             {"type":"scatter","y":[7,8],"visible":"legendonly","fill":"tozeroy"},{"type":"scatter","y":[3,4],"visible":true}]
            """).ToFigure());
        Assert.Equal([[1, 2], [3, 4]], figure["data"]!.AsArray().Select(trace => Sample.Numbers(trace!["y"])));
        Assert.Contains(
            "hidden",
            Assert.Throws<ArgumentException>(
                () => Sample.Chart("""[{"type":"scatter","y":[1,2],"visible":false}]""").ToFigure()).Message);
    }

    [Fact]
    public void ToFigure_LineOverItsGaps_HasNoGap()
    {
        var line = Sample.Json(
            Sample.Chart("""[{"type":"scattergl","x0":10,"dx":2,"y":[1,null,3],"connectgaps":true}]""").ToFigure())["data"]![0]!;
        Assert.Equal([10, 14], Sample.Numbers(line["x"]));
        Assert.Equal([1, 3], Sample.Numbers(line["y"]));
    }

    [Fact]
    public void ToFigure_BarsAtNumbers_StandOnZero()
    {
        var figure =
            Sample.Json(Sample.Chart("""[{"type":"bar","x":[0,10,30],"y":[30,50,40],"width":[4,10,2]}]""").ToFigure());
        Assert.Equal([0, 10, 30], Sample.Numbers(figure["data"]![0]!["x"]));
        Assert.Equal([30, 50, 40], Sample.Numbers(figure["data"]![0]!["y"]));
        Assert.Equal([4, 10, 2], Sample.Numbers(figure["data"]![0]!["width"]));
        Assert.Equal(0, Sample.Numbers(figure["layout"]!["yaxis"]!["range"])[0]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"bargap":0.5}""")]
    [InlineData("""{"bargap":0}""")]
    public async Task ToFigure_Bars_AreAsFarApartAsPlotlyDrawsThem(string layout)
    {
        var chart = Sample.Chart("""[{"type":"bar","x":[0,100,300],"y":[1,2,3]}]""", layout);
        var bars = Sample.Json(chart.ToFigure())["data"]![0]!;
        await using var browser = await Browser.LaunchAsync();
        var page = await browser.NewPageAsync(760, 620);
        await page.SetContentAsync(chart.ToOfflineHtml());
        var drawn = page.Locator(".bars .point path");
        await Assertions.Expect(drawn).ToHaveCountAsync(3);
        var (first, second) = ((await drawn.Nth(0).BoundingBoxAsync())!, (await drawn.Nth(1).BoundingBoxAsync())!);
        Assert.Equal(first.Width / (second.X - first.X), (double)bars["width"]! / 100, 0.02);
    }

    [Theory]
    [InlineData("""{"colorscale":[[0,"#000000"],[1,"#ffffff"]]}""", 0)]
    [InlineData("""{"colorscale":[[0,"#ffffff"],[1,"#000000"]]}""", 255)]
    [InlineData("""{"colorscale":[[0,"rgb(255,255,255)"],[1,"rgb(0,0,0)"]],"reversescale":true}""", 0)]
    [InlineData("""{"colorscale":"Greys","reversescale":true}""", 255)]
    public async Task ToFigure_Heatmap_ShowsLowValuesAsDarkOrBrightAsPlotlyDoes(string scale, int lowest)
    {
        var trace = JsonNode.Parse("""{"type":"heatmap","z":[[0,0],[100,100]],"showscale":false}""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(scale)!.AsObject()) trace[name] = value!.DeepClone();
        var chart = Sample.Chart($"[{trace.ToJsonString()}]");
        await using var browser = await Browser.LaunchAsync();
        var page = await browser.NewPageAsync(760, 620);
        // Row 0, the lowest values, is the lower one in both.
        await page.SetContentAsync(chart.ToOfflineHtml());
        Assert.Equal(lowest, await ShadeAsync(page, ".heatmaplayer image"));
        await page.SetContentAsync(chart.ToFigure().ToSvg());
        Assert.Equal(lowest, await ShadeAsync(page, "svg image"));
    }

    /// <summary>The red of the last pixel of a picture.</summary>
    private static async Task<int> ShadeAsync(IPage page, string picture)
    {
        await Assertions.Expect(page.Locator(picture)).ToHaveCountAsync(1);
        return await page.Locator(picture).EvaluateAsync<int>("""
            async element => {
              const image = new Image();
              image.src = element.href.baseVal;
              await image.decode();
              const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
              canvas.drawImage(image, 0, 0);
              return canvas.getImageData(image.width - 1, image.height - 1, 1, 1).data[0];
            }
            """);
    }

    [Fact]
    public void ToFigure_NoTraces_SaysSo()
    {
        Trace[] none = [];
        Assert.Contains(
            "no traces",
            Assert.Throws<ArgumentException>(() => GenericChart.ofTraceObjects(false, none).ToFigure()).Message);
        Assert.Throws<ArgumentNullException>(() => ((GenericChart)null!).ToFigure());
    }
}
