using System.Text.Json.Nodes;
using NotebookKit.Engine.Outputs;
using NotebookKit.Jupyter.Messages;

namespace NotebookKit.Jupyter.Client;

/// <summary>Messages of the iopub channel as a cell's outputs ("Messages on the IOPub channel").</summary>
internal static class OutputMessage
{
    /// <summary>The output; null for a message that is none, such as a status.</summary>
    public static CellOutput? Read(JupyterMessage message)
    {
        var content = message.Content;
        return message.Type switch
        {
            "stream" => new StreamOutput(
                Text(content, "name") == "stderr" ? OutputStream.Error : OutputStream.Out, Text(content, "text")),
            "display_data" => new DisplayOutput(Data(content), DisplayId(content)),
            "update_display_data" => new DisplayUpdate(Data(content), DisplayId(content)),
            "execute_result" => new ExecuteResult(Data(content), ExecutionCount(content) ?? 0),
            "clear_output" =>
                new ClearOutput(content["wait"] is JsonValue wait && wait.TryGetValue(out bool waits) && waits),
            "error" => new ErrorOutput(Text(content, "ename"), Text(content, "evalue"), Lines(content["traceback"])),
            _ => null,
        };
    }

    /// <summary>The error in a reply to an execute request; null if the cell ran to its end.</summary>
    public static CellError? ReadError(JsonObject reply) => Text(reply, "status") switch
    {
        "ok" => null,
        "error" => new CellError(CellErrorKind.Exception, Text(reply, "ename"), Text(reply, "evalue"), null),
        var status =>
            new CellError(CellErrorKind.Exception, "Aborted", $"the kernel did not run the cell ({status})", null),
    };

    /// <summary>The cell's number; null if there is none.</summary>
    public static int? ExecutionCount(JsonObject content) =>
        content["execution_count"] is JsonValue value && value.TryGetValue(out int count) ? count : null;

    private static IReadOnlyDictionary<string, string> Data(JsonObject content) =>
        (content["data"] is JsonObject bundle ? MimeBundle.Read(bundle) : null) ?? new Dictionary<string, string>();

    /// <summary>A display without an id gets one that no update can name.</summary>
    private static string DisplayId(JsonObject content) =>
        content["transient"] is JsonObject transient && Text(transient, "display_id") is { Length: > 0 } id
            ? id
            : Guid.NewGuid().ToString();

    private static string[] Lines(JsonNode? lines) =>
        lines is JsonArray array ? [.. array.Select(line => line?.ToString() ?? "")] : [];

    private static string Text(JsonObject content, string name) =>
        content[name] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
