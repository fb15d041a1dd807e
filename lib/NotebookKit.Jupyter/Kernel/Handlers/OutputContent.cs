using System.Text.Json.Nodes;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>A cell's outputs as the contents of messages ("Messages on the IOPub channel").</summary>
internal static class OutputContent
{
    public static JsonObject Stream(OutputStream stream, string text) => new()
    {
        ["name"] = stream == OutputStream.Error ? "stderr" : "stdout",
        ["text"] = text,
    };

    public static JsonObject Display(IReadOnlyDictionary<string, string> data, string displayId) => new()
    {
        ["data"] = MimeBundle.Write(data),
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject { ["display_id"] = displayId },
    };

    public static JsonObject Result(ExecuteResult result) => new()
    {
        ["execution_count"] = result.ExecutionCount,
        ["data"] = MimeBundle.Write(result.Data),
        ["metadata"] = new JsonObject(),
    };

    public static JsonObject Error(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = Reply.Lines(error.Traceback),
    };
}
