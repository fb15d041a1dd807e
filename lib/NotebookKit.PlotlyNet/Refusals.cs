using System.Text.Json;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// What would make another picture of a chart if it were left out: the kit's figures cannot express it, so such a
/// chart is refused. What only looks different, such as a color, is not here.
/// </summary>
internal static class Refusals
{
    private static readonly Rule[] Anywhere =
    [
        new("xaxis", value => value.GetString() != "x", "a second x axis or a second chart beside it"),
        new("yaxis", value => value.GetString() != "y", "a second y axis or a second chart beside it"),
        new("error_x", IsShown, "error bars"),
        new("error_y", IsShown, "error bars"),
        new("transforms", HasAny, "transforms"),
    ];

    private static readonly Dictionary<string, Rule[]> OfType = new()
    {
        ["scatter"] =
        [
            new("fill", IsNamed, "an area filled below or between lines"),
            new("stackgroup", IsNamed, "lines stacked on one another"),
        ],
        ["bar"] =
        [
            new("orientation", value => value.GetString() == "h", "bars that lie"),
            new("base", _ => true, "bars that do not begin at 0"),
            new("offset", _ => true, "bars that stand beside their x"),
            new("text", HasAny, "words on bars"),
        ],
        ["heatmap"] =
        [
            new("transpose", IsTrue, "rows that are columns"),
            new("zmid", _ => true, "a color scale around a middle"),
            new("texttemplate", IsNamed, "words on pixels"),
        ],
    };

    private static readonly Rule[] OfLayout =
    [
        new("images", HasAny, "a picture laid over the chart"),
        new("sliders", HasAny, "sliders"),
        new("updatemenus", HasAny, "buttons"),
    ];

    /// <exception cref="NotSupportedException">The trace has what the kit's figures do not.</exception>
    public static void CheckTrace(JsonElement trace, string type) =>
        Check(trace, [.. Anywhere, .. OfType.GetValueOrDefault(type, [])], $"a trace of type {type}");

    /// <exception cref="NotSupportedException">The layout has what the kit's figures do not.</exception>
    public static void CheckLayout(JsonElement layout) => Check(layout, OfLayout, "a chart");

    /// <exception cref="NotSupportedException">Lines between the points that are not straight, or points that say more
    /// than where they are.</exception>
    public static void CheckMarks(JsonElement trace, string mode)
    {
        const string Owner = "a trace of type scatter";
        if (mode.Contains("text", StringComparison.Ordinal)) throw Refused(Owner, "words at the points", "mode");
        if (trace.TryGetProperty("line", out var line))
        {
            Check(line, [new("shape", value => value.GetString() != "linear", "lines that are not straight")], Owner);
        }
        if (!trace.TryGetProperty("marker", out var marker)) return;
        Check(
            marker,
            [
                new(
                    "color",
                    value => value.ValueKind == JsonValueKind.Array
                        && value.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Number),
                    "dots whose colors are values"),
                new(
                    "size", value => value.ValueKind == JsonValueKind.Array && !IsOwn(value, mode),
                    "dots whose sizes are values"),
            ],
            Owner);
    }

    public static NotSupportedException Refused(string owner, string what, string property) =>
        new(
            $"The kit's figures cannot show {what}: {owner} has it ({property}). Draw it with Plotly.NET, or take " +
            "it out of the chart before.");

    private static void Check(JsonElement owner, Rule[] rules, string name)
    {
        foreach (var rule in rules)
        {
            if (owner.TryGetProperty(rule.Property, out var value) && value.ValueKind != JsonValueKind.Null && rule.IsBroken(value))
            {
                throw Refused(name, rule.What, rule.Property);
            }
        }
    }

    /// <summary>The kit's own line shows as dots what it would leave out.</summary>
    private static bool IsOwn(JsonElement sizes, string mode) => mode.Contains("lines", StringComparison.Ordinal)
        && sizes.EnumerateArray().All(
            size => size.ValueKind == JsonValueKind.Number && size.GetDouble() is 0 or Figures.Series.DotSize);

    private static bool IsShown(JsonElement bars) =>
        !(bars.TryGetProperty("visible", out var visible) && visible.ValueKind == JsonValueKind.False);

    private static bool IsNamed(JsonElement value) => value.GetString() is not ("" or "none");

    private static bool IsTrue(JsonElement value) => value.ValueKind == JsonValueKind.True;

    private static bool HasAny(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() > 0 : value.ToString().Length > 0;

    private sealed record Rule(string Property, Func<JsonElement, bool> IsBroken, string What);
}
