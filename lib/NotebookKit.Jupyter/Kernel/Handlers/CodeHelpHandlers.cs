using System.Text.Json.Nodes;
using NotebookKit.Engine.Completion;
using NotebookKit.Engine.Execution;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>Help while code is written: completion, inspection, completeness.</summary>
internal sealed class CodeHelpHandlers(CSharpEngine engine)
{
    public async Task<JsonObject?> CompleteAsync(Request request)
    {
        var code = request.Text("code");
        var found = await engine.CompleteAsync(code, CursorPosition.ToOffset(code, request.Number("cursor_pos")));
        var start = CursorPosition.FromOffset(code, found.Start);
        var end = CursorPosition.FromOffset(code, found.End);
        return Reply.Ok(new JsonObject
        {
            ["matches"] = Reply.Lines(found.Items.Select(item => item.Text)),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. found.Items.Select(item => new JsonObject
                {
                    ["text"] = item.Text,
                    ["type"] = item.Kind,
                    ["signature"] = item.Signature ?? "",
                    ["start"] = start,
                    ["end"] = end,
                })]),
            },
        });
    }

    public async Task<JsonObject?> InspectAsync(Request request)
    {
        var code = request.Text("code");
        var found = await engine.InspectAsync(code, CursorPosition.ToOffset(code, request.Number("cursor_pos")));
        return Reply.Ok(new JsonObject
        {
            ["found"] = found is not null,
            ["data"] = found is null ? [] : new JsonObject
            {
                ["text/plain"] = found.ToPlainText(),
                ["text/markdown"] = found.ToMarkdown(),
            },
            ["metadata"] = new JsonObject(),
        });
    }

    public Task<JsonObject?> IsCompleteAsync(Request request)
    {
        var completeness = engine.CheckCompleteness(request.Text("code"));
        var content = new JsonObject { ["status"] = completeness.State.ToString().ToLowerInvariant() };
        if (completeness.State == CompletenessState.Incomplete) content["indent"] = completeness.Indent;
        return Task.FromResult<JsonObject?>(content);
    }
}
