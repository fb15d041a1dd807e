using System.Collections.Concurrent;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.TestSupport;

/// <summary>Cells as a student writes them: one that names the kit and an adapter, then another.</summary>
internal static class AdapterCells
{
    /// <param name="package">The adapter's package with its version.</param>
    /// <param name="adapter">The adapter's name.</param>
    /// <param name="code">A cell that ends with a value.</param>
    /// <returns>What the notebook shows of the value.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> ShowAsync(string package, string adapter, string code)
    {
        var outputs = new ConcurrentQueue<CellOutput>();
        var engine = new CSharpEngine(null);
        await engine.RunAsync($"""
            #r "nuget: {package}"
            #r "{Repository.Path("lib", "NotebookKit", "bin", "NotebookKit.dll")}"
            #r "{Repository.Path("lib", adapter, "bin", adapter + ".dll")}"
            using NotebookKit;
            using static NotebookKit.Notebook;
            """, outputs.Enqueue, TestContext.Current.CancellationToken);
        await engine.RunAsync(code, outputs.Enqueue, TestContext.Current.CancellationToken);
        return outputs.OfType<ExecuteResult>().SingleOrDefault()?.Data
            ?? throw new InvalidOperationException(string.Join('\n', outputs));
    }
}
