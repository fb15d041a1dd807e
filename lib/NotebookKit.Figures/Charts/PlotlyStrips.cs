using System.Text.Json.Nodes;
using NotebookKit.Png;

namespace NotebookKit.Figures;

/// <summary>
/// The gray strips of a chart for plotly.js, which has nothing of the kind: pictures between the plot and its x axis.
/// They follow the x axis when a reader zooms. Heights are parts of the room that the margins leave.
/// </summary>
internal sealed class PlotlyStrips(Chart chart)
{
    private const double Gap = 0.03;
    private const double Height = 0.045;
    private const double Step = 0.06;

    /// <summary>With very many strips the chart keeps this much.</summary>
    private const double LowestPlot = 0.5;

    /// <summary>Where the strips end and the plot begins; 0 without strips.</summary>
    public double Top => Math.Min(LowestPlot, chart.Strips.Count == 0 ? 0 : Gap + Step * chart.Strips.Count);

    public void AddTo(JsonObject layout)
    {
        if (chart.Strips.Count == 0) return;
        layout["yaxis"]!["domain"] = new JsonArray(Top, 1);
        (layout["xaxis"]!["anchor"], layout["xaxis"]!["position"]) = ("free", 0);
        layout["images"] = new JsonArray([.. chart.Strips.Select(Picture)]);
        foreach (var (index, strip) in chart.Strips.Index())
        {
            layout["shapes"]!.AsArray().Add(Outline(index));
            layout["shapes"]!.AsArray().Add(Mark(strip, index));
        }
    }

    /// <summary>A strip may be lower than usual where many share the room.</summary>
    private double Shrunk => (Top - Gap) / (Step * chart.Strips.Count);

    private double TopOf(int strip) => Top - Gap - Step * Shrunk * strip;

    private JsonObject Picture(GrayStrip strip, int index) => new()
    {
        ["source"] =
            "data:image/png;base64,"
            + Convert.ToBase64String(PngEncoder.EncodeGray(strip.Shades, strip.Shades.Length, 1)),
        ["xref"] = "x",
        ["x"] = chart.X.Min,
        ["sizex"] = chart.X.Max - chart.X.Min,
        ["yref"] = "paper",
        ["y"] = TopOf(index),
        ["sizey"] = Height * Shrunk,
        ["sizing"] = "stretch",
        ["layer"] = "above",
    };

    /// <summary>Without it the white end of a strip is not seen on a white page.</summary>
    private JsonObject Outline(int index) => new()
    {
        ["type"] = "rect",
        ["xref"] = "paper",
        ["yref"] = "paper",
        ["x0"] = 0,
        ["x1"] = 1,
        ["y0"] = TopOf(index) - Height * Shrunk,
        ["y1"] = TopOf(index),
        ["line"] = new JsonObject { ["color"] = Palette.Neutral, ["width"] = 1 },
        ["opacity"] = 0.5,
    };

    /// <summary>A short line beside the strip, in the colour of the line that it belongs to.</summary>
    private JsonObject Mark(GrayStrip strip, int index)
    {
        var middle = TopOf(index) - Height * Shrunk / 2;
        return new JsonObject
        {
            ["type"] = "line",
            ["xref"] = "paper",
            ["yref"] = "paper",
            // In pixels from the left end of the axis.
            ["xsizemode"] = "pixel",
            ["xanchor"] = 0,
            ["x0"] = -14,
            ["x1"] = -4,
            ["y0"] = middle,
            ["y1"] = middle,
            ["line"] = new JsonObject { ["color"] = Palette.Color(strip.Color), ["width"] = 3 },
        };
    }
}
