using System.Text.Json;
using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace NotebookKit.PlotlyNet;

/// <summary>
/// JSON in the schema of plotly.js as objects of Plotly.NET, which has no reader of its own. Its styling functions only
/// keep what has the type that they expect.
/// </summary>
internal static class PlotlyObjects
{
    public static Trace Trace(JsonObject json, string type)
    {
        json.Remove("type");
        return Fill(new Trace(type), json);
    }

    public static T Fill<T>(T target, JsonObject json)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in json) target.SetProperty(name, Value(name, value));
        return target;
    }

    /// <summary>A property that is an object of its own, or null.</summary>
    public static DynamicObj.DynamicObj? Part(DynamicObj.DynamicObj owner, string name) =>
        owner.TryGetPropertyValue(name) is { Value: DynamicObj.DynamicObj part } ? part : null;

    private static object? Value(string name, JsonNode? json) => json switch
    {
        null => null,
        JsonObject one => Fill(Empty(name), one),
        JsonArray shapes when name == "shapes" => Objects<Shape>(shapes),
        JsonArray annotations when name == "annotations" => Objects<Annotation>(annotations),
        JsonArray images when name == "images" => Objects<LayoutImage>(images),
        JsonArray all => all.Select(item => Value("", item)).ToArray(),
        _ => Scalar(json.GetValue<JsonElement>()),
    };

    private static DynamicObj.DynamicObj Empty(string name) => name switch
    {
        "xaxis" or "yaxis" => new LinearAxis(),
        "title" => new Title(),
        "font" => new Font(),
        "margin" => new Margin(),
        "modebar" => new ModeBar(),
        "legend" => new Legend(),
        "marker" => new Marker(),
        "line" => new Line(),
        _ => new DynamicObj.DynamicObj(),
    };

    private static T[] Objects<T>(JsonArray json)
        where T : DynamicObj.DynamicObj, new() => [.. json.Select(one => Fill(new T(), one!.AsObject()))];

    /// <summary>A whole number stays one: the library ignores a width of 640.0.</summary>
    private static object? Scalar(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        _ => json.GetBoolean(),
    };
}
