using NotebookKit.TestFigures;
using Plotly.NET.CSharp;
using static NotebookKit.Notebook;
using Chart = Plotly.NET.CSharp.Chart;

namespace NotebookKit.PlotlyNet.Tests;

/// <summary>The kit's drawing that stands for a chart where plotly.js does not run.</summary>
public sealed class DrawnChartsTests
{
    public static TheoryData<string> Kinds => [.. SampleFigures.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Find_OfAFigure_IsItsChart(string kind)
    {
        var figure = SampleFigures.Kinds[kind]();
        Assert.Equal(figure.Chart.Series, DrawnCharts.Find(figure.ToPlotlyNet())!.Series);
    }

    [Fact]
    public void Find_OfAChartThatWasStyled_HasItsNewWords()
    {
        var figure = Line([1, 2, 3], xLabel: "A & <b>", yLabel: "old", title: "B & <i>");
        var styled = figure.ToPlotlyNet()
            .WithYAxisStyle<double, double, string>(TitleText: "new").WithSize(Width: 300, Height: 200);
        var drawn = DrawnCharts.Find(styled)!;
        Assert.Equal(("B & <i>", "A & <b>", "new"), (drawn.Title, drawn.X.Label, drawn.Y.Label));
    }

    [Fact]
    public void Find_OfAChartThatIsNotAllTheKits_IsNone()
    {
        var own = Chart.Line<int, int, string>(x: [1, 2], y: [3, 4]);
        Assert.Null(DrawnCharts.Find(own));
        Assert.Null(DrawnCharts.Find(Chart.Combine([Line([1, 2]).ToPlotlyNet(), own])));
        Assert.Null(DrawnCharts.Find(Chart.Combine([Line([1, 2]).ToPlotlyNet(), Line([3, 4]).ToPlotlyNet()])));
    }
}
