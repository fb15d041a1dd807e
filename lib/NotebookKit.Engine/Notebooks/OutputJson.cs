using System.Text.Json.Nodes;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Notebooks;

/// <summary>Outputs as the notebook format stores them (nbformat 4, "Code cell outputs").</summary>
internal static class OutputJson
{
    public static JsonObject Write(CellOutput output) => output switch
    {
        StreamOutput stream => new JsonObject
        {
            ["name"] = stream.Stream == OutputStream.Error ? "stderr" : "stdout",
            ["output_type"] = "stream",
            ["text"] = MultilineText.Write(WholeCharacters.Of(stream.Text)),
        },
        DisplayOutput display => new JsonObject
        {
            ["data"] = WriteData(display.Data),
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        },
        ExecuteResult result => new JsonObject
        {
            ["data"] = WriteData(result.Data),
            ["execution_count"] = result.ExecutionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        },
        ErrorOutput error => new JsonObject
        {
            ["ename"] = WholeCharacters.Of(error.Name),
            ["evalue"] = WholeCharacters.Of(error.Message),
            ["output_type"] = "error",
            ["traceback"] = new JsonArray(
                [.. error.Traceback.Select(line => JsonValue.Create(WholeCharacters.Of(line)))]),
        },
        _ => throw new ArgumentException($"{output.GetType().Name} is not stored in a notebook.", nameof(output)),
    };

    public static CellOutput Read(JsonObject output, NotebookPlace place)
    {
        switch (place.RequireString(output, "output_type"))
        {
            case "stream":
                var stream = place.RequireString(output, "name") == "stderr" ? OutputStream.Error : OutputStream.Out;
                return new StreamOutput(stream, place.RequireText(output, "text"));
            case "display_data":
                return new DisplayOutput(ReadData(output, place), "");
            case "execute_result":
                return new ExecuteResult(ReadData(output, place), place.OptionalCount(output, "execution_count") ?? 0);
            case "error":
                var traceback = place.Require<JsonArray>(output, "traceback").Select(line => line?.ToString() ?? "");
                return new ErrorOutput(
                    place.RequireString(output, "ename"), place.RequireString(output, "evalue"), [.. traceback]);
            case var unknown:
                throw place.Member("output_type").Problem($"“{unknown}” is not an output type of notebook format 4.");
        }
    }

    private static JsonObject WriteData(IReadOnlyDictionary<string, string> data)
    {
        var bundle = MimeBundle.Write(data);
        foreach (var (mimeType, text) in data)
        {
            if (!MimeType.IsStoredAsLines(mimeType)) continue;
            bundle[WholeCharacters.Of(mimeType)] = MultilineText.Write(WholeCharacters.Of(text));
        }
        return bundle;
    }

    private static IReadOnlyDictionary<string, string> ReadData(JsonObject output, NotebookPlace place) =>
        MimeBundle.Read(place.Require<JsonObject>(output, "data"))
        ?? throw place.Member("data").Problem("a string or an array of strings was expected for each mime type.");
}
