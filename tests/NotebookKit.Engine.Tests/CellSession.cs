using System.Collections.Concurrent;
using NotebookKit.Engine.Completion;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Tests.Completion;

namespace NotebookKit.Engine.Tests;

/// <summary>An engine that remembers what its cells put out.</summary>
internal sealed class CellSession(EngineOptions? options = null)
{
    private readonly CSharpEngine _engine = new(options);

    /// <summary>What the last cell put out.</summary>
    public ConcurrentQueue<CellOutput> Outputs { get; } = new();

    public CellResult Last { get; private set; } = new(0, null, TimeSpan.Zero);

    public string Out => Text(OutputStream.Out);

    public string Error => Text(OutputStream.Error);

    /// <summary>The last cell's result.</summary>
    public IReadOnlyDictionary<string, string>? Result => Outputs.OfType<ExecuteResult>().SingleOrDefault()?.Data;

    public IReadOnlyList<DisplayOutput> Displays => [.. Outputs.OfType<DisplayOutput>()];

    public Task Run(string code) => RunUntil(code, CancellationToken.None);

    public async Task RunUntil(string code, CancellationToken interrupt)
    {
        Outputs.Clear();
        Last = await _engine.RunAsync(code, Outputs.Enqueue, interrupt);
    }

    /// <summary>The plain text of an expression that must have a value.</summary>
    public async Task<string> Evaluate(string expression)
    {
        await Run($"string.Concat({expression})");
        return Assert.Single(Outputs) is ExecuteResult result
            ? result.Data["text/plain"]
            : throw new InvalidOperationException(string.Join('\n', Outputs));
    }

    /// <summary>What could stand at the caret.</summary>
    public Task<CompletionList> Complete(CodeAtCaret typed) => _engine.CompleteAsync(typed.Code, typed.Position);

    /// <summary>What stands at the caret.</summary>
    public Task<Inspection?> Inspect(CodeAtCaret typed) => _engine.InspectAsync(typed.Code, typed.Position);

    /// <summary>What the compiler understands of a cell that is being written.</summary>
    public Task<CodeContext> Analyze(string code) => _engine.AnalyzeAsync(code);

    private string Text(OutputStream stream) => string.Concat(
        Outputs.OfType<StreamOutput>().Where(output => output.Stream == stream).Select(output => output.Text));
}
