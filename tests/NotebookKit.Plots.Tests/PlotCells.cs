using System.Collections.Concurrent;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Plots.Tests;

/// <summary>Cells as a student writes them, in a fresh engine.</summary>
internal sealed class PlotCells(string libraries)
{
    public const string Usings = "using NotebookKit;\nusing static NotebookKit.Notebook;\n";

    private readonly CSharpEngine _engine = new(null);

    /// <summary>An engine whose cells name the libraries where they were built.</summary>
    public PlotCells()
        : this(Repository.Path("lib"))
    {
    }

    /// <summary>The line that names the kit.</summary>
    public string Kit => Reference("NotebookKit");

    /// <summary>The line that names Plotly.NET and ScottPlot.</summary>
    public string Plots => Reference("NotebookKit.Plots");

    /// <summary>What the notebook shows of the cell's value, by MIME type; empty if it has none.</summary>
    /// <exception cref="InvalidOperationException">The cell fails or complains.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ShowAsync(string code)
    {
        var outputs = new ConcurrentQueue<CellOutput>();
        await _engine.RunAsync(code, outputs.Enqueue, TestContext.Current.CancellationToken);
        return outputs.Any(output => output is ErrorOutput or StreamOutput { Stream: OutputStream.Error })
            ? throw new InvalidOperationException(string.Join('\n', outputs))
            : outputs.OfType<ExecuteResult>().SingleOrDefault()?.Data ?? new Dictionary<string, string>();
    }

    private string Reference(string library) =>
        $"#r \"{Path.Combine(libraries, library, "bin", library + ".dll")}\"\n";
}
