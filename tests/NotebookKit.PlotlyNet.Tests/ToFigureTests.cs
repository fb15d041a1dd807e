using System.Text.Json.Nodes;
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
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(figure.ToPlotlyJson()), JsonNode.Parse(back.ToPlotlyJson())), $"{figure.ToPlotlyJson()}\n{back.ToPlotlyJson()}");
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

        var bars = JsonNode.Parse(Chart.Column<int, string, string>(values: [3, 5], Keys: new(["liver", "肺"], true)).ToFigure().ToPlotlyJson())!;
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

    [Fact]
    public void ToFigure_NoTraces_SaysSo()
    {
        Trace[] none = [];
        Assert.Contains("no traces", Assert.Throws<ArgumentException>(() => GenericChart.ofTraceObjects(false, none).ToFigure()).Message);
        Assert.Throws<ArgumentNullException>(() => ((GenericChart)null!).ToFigure());
    }
}
