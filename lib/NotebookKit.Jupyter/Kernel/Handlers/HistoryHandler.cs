using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>What was run before ("History" in the messaging specification).</summary>
internal sealed class HistoryHandler(CellHistory history)
{
    /// <summary>There is one session. Its number is 0, as requests call the current one.</summary>
    private const int Session = 0;

    public Task<JsonObject?> AnswerAsync(Request request)
    {
        var withOutput = request.Flag("output", otherwise: false);
        var found = Find(request).Select(cell => ToJson(cell, withOutput));
        return Task.FromResult<JsonObject?>(Reply.Ok(new JsonObject { ["history"] = new JsonArray([.. found]) }));
    }

    private IReadOnlyList<HistoryCell> Find(Request request) => request.Text("hist_access_type") switch
    {
        "tail" => history.Tail(request.Number("n", otherwise: int.MaxValue)),
        "range" => history.Range(
            request.Number("session", Session), request.Number("start", otherwise: 0),
            request.Number("stop", otherwise: int.MaxValue)),
        "search" => history.Search(
            request.Text("pattern"), request.Number("n", otherwise: int.MaxValue),
            request.Flag("unique", otherwise: false)),
        var unknown => throw new RequestException(
            $"history_request: hist_access_type: “{unknown}” is not tail, range or search."),
    };

    private static JsonNode ToJson(HistoryCell cell, bool withOutput) => withOutput
        ? new JsonArray(Session, cell.Number, new JsonArray(cell.Code, cell.Result))
        : new JsonArray(Session, cell.Number, cell.Code);
}
