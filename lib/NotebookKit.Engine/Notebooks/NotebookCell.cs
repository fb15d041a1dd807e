using System.Text.Json.Nodes;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Notebooks;

/// <summary>
/// A cell of a <see cref="NotebookDocument"/>. It is a view of the cell's JSON, so that members which it does not know
/// are kept.
/// </summary>
public sealed class NotebookCell
{
    private readonly NotebookPlace _place;

    internal NotebookCell(JsonObject json, int index, NotebookPlace place)
    {
        Json = json;
        Index = index;
        _place = place;
        Kind = ReadKind(place.RequireString(json, "cell_type"));
        _ = place.RequireText(json, "source");
        _ = place.Require<JsonObject>(json, "metadata");
    }

    /// <summary>The cell as it stands in the file.</summary>
    public JsonObject Json { get; }

    /// <summary>The cell's place in the notebook, from 0, counting cells of every kind.</summary>
    public int Index { get; }

    /// <summary>What the cell holds.</summary>
    public CellKind Kind { get; }

    /// <summary>The cell's id (nbformat 4.5), or null in older files.</summary>
    public string? Id => Json["id"]?.ToString();

    /// <summary>The cell's text, its lines joined.</summary>
    public string Source
    {
        get => _place.RequireText(Json, "source");
        set => Json["source"] = MultilineText.Write(value);
    }

    /// <summary>The cell's metadata.</summary>
    public JsonObject Metadata => _place.Require<JsonObject>(Json, "metadata");

    /// <summary>The metadata's tags, such as <c>raises-exception</c>.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata["tags"] is JsonArray tags ? [.. tags.Select(tag => tag?.ToString() ?? "")] : [];

    /// <summary>The number under which a code cell last ran, or null.</summary>
    public int? ExecutionCount
    {
        get => _place.OptionalCount(Json, "execution_count");
        set => Json["execution_count"] = value;
    }

    /// <summary>The outputs of a code cell.</summary>
    /// <exception cref="ArgumentException">
    /// The outputs to store include a <see cref="DisplayUpdate"/>; the format has none.
    /// </exception>
    /// <exception cref="NotebookFormatException">The stored outputs are not those of notebook format 4.</exception>
    public IReadOnlyList<CellOutput> Outputs
    {
        get => ReadOutputs();
        set => Json["outputs"] = new JsonArray([.. value.Select(OutputJson.Write)]);
    }

    private List<CellOutput> ReadOutputs()
    {
        if (Json["outputs"] is null) return [];
        var outputs = new List<CellOutput>();
        foreach (var node in _place.Require<JsonArray>(Json, "outputs"))
        {
            var place = _place.Member("outputs").Item(outputs.Count);
            outputs.Add(OutputJson.Read(node as JsonObject ?? throw place.Problem("an object was expected."), place));
        }
        return outputs;
    }

    private CellKind ReadKind(string type) => type switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        "raw" => CellKind.Raw,
        _ => throw _place.Member("cell_type").Problem($"“{type}” is not code, markdown or raw."),
    };
}
