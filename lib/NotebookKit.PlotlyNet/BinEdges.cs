using NotebookKit.Figures;
using Plotly.NET;

namespace NotebookKit.PlotlyNet;

/// <summary>Shows where a histogram's bar begins and ends when the pointer is on it.</summary>
internal static class BinEdges
{
    public static void Write(Trace trace, IReadOnlyList<Bar> bars)
    {
        trace.SetProperty("customdata", bars.Select(bar => new[] { bar.Start, bar.End }).ToArray());
        trace.SetProperty("hovertemplate", "%{customdata[0]} – %{customdata[1]}: %{y}<extra></extra>");
    }
}
