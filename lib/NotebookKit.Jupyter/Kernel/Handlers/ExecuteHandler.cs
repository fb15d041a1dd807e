using System.Diagnostics;
using System.Text.Json.Nodes;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>Runs cells ("Execute" in the messaging specification).</summary>
internal sealed class ExecuteHandler(
    CSharpEngine engine, IopubPublisher iopub, StdinChannel stdin, CellInterrupter interrupter, CellHistory history)
{
    /// <summary>Cells that arrived before this time are not run: a cell before them has failed.</summary>
    private long _abortUntil;

    public async Task<JsonObject?> AnswerAsync(Request request)
    {
        if (request.Arrival < _abortUntil)
        {
            return new JsonObject { ["status"] = "aborted", ["execution_count"] = engine.ExecutionCount };
        }
        var code = request.Text("code");
        var isSilent = request.Flag("silent", otherwise: false);
        var isCounted = !isSilent && request.Flag("store_history", otherwise: true);
        stdin.Asker = request.Flag("allow_stdin", otherwise: true) ? request : null;
        if (!isSilent) PublishInput(request, code, engine.ExecutionCount + (isCounted ? 1 : 0));
        using var run = interrupter.Begin();
        using var outputs = new CellOutputs(iopub, request.Message.Header);
        var error = await RunAsync(code, isSilent, isCounted, outputs, run.Token);
        outputs.Flush();
        if (isCounted) history.Add(new HistoryCell(engine.ExecutionCount, code, outputs.Result));
        if (error is not null) return Fail(request, error);
        return Reply.Ok(new JsonObject
        {
            ["execution_count"] = engine.ExecutionCount,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = await EvaluateAsync(request, run.Token),
        });
    }

    /// <summary>Runs a cell; what a silent one puts out is not published.</summary>
    private async Task<ErrorOutput?> RunAsync(
        string code, bool isSilent, bool isCounted, CellOutputs outputs, CancellationToken interrupt)
    {
        ErrorOutput? error = null;
        await engine.RunAsync(code, output =>
        {
            error ??= output as ErrorOutput;
            if (!isSilent) outputs.Publish(output);
        }, isCounted, interrupt);
        return error;
    }

    private JsonObject Fail(Request request, ErrorOutput error)
    {
        if (request.Flag("stop_on_error", otherwise: true)) _abortUntil = Stopwatch.GetTimestamp();
        var content = Reply.Error(error.Name, error.Message, error.Traceback);
        content["execution_count"] = engine.ExecutionCount;
        return content;
    }

    private void PublishInput(Request request, string code, int number) =>
        iopub.Publish(
            "execute_input", new JsonObject { ["code"] = code, ["execution_count"] = number }, request.Message.Header);

    private async Task<JsonObject> EvaluateAsync(Request request, CancellationToken interrupt)
    {
        var values = new JsonObject();
        if (request.Message.Content["user_expressions"] is not JsonObject expressions) return values;
        foreach (var (name, expression) in expressions)
        {
            values[name] = await EvaluateAsync(expression?.ToString() ?? "", interrupt);
        }
        return values;
    }

    private async Task<JsonObject> EvaluateAsync(string expression, CancellationToken interrupt)
    {
        var value = Reply.Ok(new JsonObject { ["data"] = new JsonObject(), ["metadata"] = new JsonObject() });
        await engine.RunAsync(expression, output =>
        {
            if (output is ExecuteResult result) value["data"] = MimeBundle.Write(result.Data);
            else if (output is ErrorOutput error) value = Reply.Error(error.Name, error.Message, error.Traceback);
        }, isCounted: false, interrupt);
        return value;
    }
}
