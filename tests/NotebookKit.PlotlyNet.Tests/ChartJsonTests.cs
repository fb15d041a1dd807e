using System.Text.Json.Nodes;
using NotebookKit.TestFigures;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>What a notebook keeps of a chart, beside what the library itself writes of it.</summary>
public sealed class ChartJsonTests
{
    public static TheoryData<string> Kinds => [.. SampleFigures.Kinds.Keys];

    /// <summary>Charts by the library's own calls, with what it writes in its own way.</summary>
    private static readonly Dictionary<string, Func<GenericChart>> Own = new()
    {
        ["line"] = () => Chart.Line<double, double, string>(
            x: [0, 1, 2], y: [1, double.NaN, 9], Name: "肺 & <b>", LineColor: Color.fromHex("#d5761a"), LineWidth: 1.5)
            .WithXAxisStyle<double, double, string>(TitleText: "side", MinMax: Tuple.Create(0.0, 2.0)),
        ["column"] = () => Chart.Column<int, string, string>(
            values: [3, 5], Keys: new(["liver", "肺"], true), MarkerColor: Color.fromRGB(1, 2, 3)),
        ["log"] = () => Chart.Point<int, decimal, string>(x: [1, 2], y: [1.5m, 2])
            .WithYAxisStyle<double, double, string>(AxisType: StyleParam.AxisType.Log),
        ["heatmap"] = () => Chart.Heatmap<double, string, string, string>(
            zData: [[1, 2], [3, 4]], X: new(["a", "b"], true), ColorScale: StyleParam.Colorscale.Viridis,
            ReverseYAxis: true),
        ["dates"] = () => Chart.Line<DateTime, double, string>(x: [new DateTime(2010, 11, 12)], y: [1]),
        ["together"] = () => Chart.Combine(
            [Chart.Line<int, int, string>(x: [1], y: [2]), Chart.Histogram<int, int, string>(X: new([1, 2], true))]),
    };

    public static TheoryData<string> OwnCharts => [.. Own.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Write_OfAFigure_IsWhatTheLibraryWrites(string kind) =>
        AssertIsTheLibrarys(SampleFigures.Kinds[kind]().ToPlotlyNet());

    [Theory, MemberData(nameof(OwnCharts))]
    public void Write_OfAChartWithoutTheKit_IsWhatTheLibraryWrites(string kind) => AssertIsTheLibrarys(Own[kind]());

    [Fact]
    public void Write_OfJapaneseWords_KeepsThemReadable() =>
        Assert.Contains("肺", ChartJson.Write(Own["column"]()), StringComparison.Ordinal);

    private static void AssertIsTheLibrarys(GenericChart chart)
    {
        // JSON has no NaN: the library writes a text, the kit a null; plotly.js leaves a gap at both.
        var library = GenericChart.toFigureJson(chart).Replace("\"NaN\"", "null", StringComparison.Ordinal);
        var expected = JsonNode.Parse(library)!.AsObject();
        // Of an animation, which no chart has.
        Assert.Empty(expected["frames"]!.AsArray());
        expected.Remove("frames");
        var written = JsonNode.Parse(ChartJson.Write(chart))!.AsObject();
        Assert.True((bool)written["config"]!["responsive"]!);
        written.Remove("config");
        Assert.True(JsonNode.DeepEquals(expected, written), $"{library}\n{written}");
    }
}
