using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>The contents that replies share ("Request-Reply" in the messaging specification).</summary>
internal static class Reply
{
    public static JsonObject Ok(JsonObject? content = null)
    {
        content ??= [];
        content["status"] = "ok";
        return content;
    }

    public static JsonObject Error(string name, string message, IReadOnlyList<string> traceback) => new()
    {
        ["status"] = "error",
        ["ename"] = name,
        ["evalue"] = message,
        ["traceback"] = Lines(traceback),
    };

    public static JsonArray Lines(IEnumerable<string> lines) => new([.. lines.Select(line => JsonValue.Create(line))]);
}
