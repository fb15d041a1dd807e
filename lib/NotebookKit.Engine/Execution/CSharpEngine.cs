using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.Engine.Completion;
using NotebookKit.Engine.Display;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Packages;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Runs C# cells one after another. Variables, functions, classes and usings stay for the next cell. Behaves as the C#
/// kernel of .NET Interactive does.
/// </summary>
/// <remarks>
/// A cell shares the process: <c>Environment.Exit</c> ends it (with an exit code other than 0) and a stack overflow
/// kills it; no host can prevent that.
/// </remarks>
public sealed class CSharpEngine
{
    private readonly EngineOptions _options;
    private readonly OutputChannel _channel = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CellCompiler _compiler;
    private readonly PackageSession _packages;
    private readonly Task<Submissions> _submissions;

    /// <summary>Starts an engine. The compiler warms up in the background.</summary>
    /// <param name="options">How to run cells; null for the defaults.</param>
    public CSharpEngine(EngineOptions? options = null)
    {
        UnhandledExceptions.Handle();
        _options = options ?? new EngineOptions();
        var (folder, host) = (_options.BaseFolder, _options.Host);
        var builds = new BuildCheck(host.Assemblies);
        _compiler = new CellCompiler(folder, new ReferenceResolver(folder, host.Assemblies, builds.Compare));
        _packages = new PackageSession(folder, host.Assemblies, host.CanRestorePackages);
        _submissions = Task.Run(StartAsync);
    }

    /// <summary>The version of C# that cells are written in, such as 14.0.</summary>
    public static string LanguageVersion { get; } = CellDialect.Version.ToDisplayString();

    /// <summary>How many cells have run, the running one included.</summary>
    public int ExecutionCount { get; private set; }

    /// <summary>Runs a cell after the cells before it have ended.</summary>
    /// <param name="code">The cell's text: C#, with <c>#r</c>, <c>#load</c> and magics.</param>
    /// <param name="sink">Gets each output as it comes, one at a time, on whatever thread it comes from.</param>
    /// <param name="cancellation">
    /// Interrupts the cell: when it next awaits, prints, displays, asks, calls a function or begins a turn of a loop,
    /// and shortly afterwards where it waits. A cell that still runs after 0.9 s, because a library does not return, is
    /// given up. Variables keep the values that they have by then.
    /// </param>
    /// <returns>How the cell ended. Its failure is a result, never an exception.</returns>
    public Task<CellResult> RunAsync(string code, Action<CellOutput> sink, CancellationToken cancellation = default) =>
        RunAsync(code, sink, isCounted: true, cancellation);

    /// <summary>Runs code after the cells before it have ended, and counts it as a cell or not.</summary>
    /// <param name="code">The code.</param>
    /// <param name="sink">Gets each output.</param>
    /// <param name="isCounted">False for what a front end runs for itself: <see cref="ExecutionCount"/> stays.</param>
    /// <param name="cancellation">Interrupts the code.</param>
    /// <returns>How the code ended.</returns>
    public async Task<CellResult> RunAsync(
        string code, Action<CellOutput> sink, bool isCounted, CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            var watch = Stopwatch.StartNew();
            if (isCounted) ExecutionCount++;
            using var capture = ConsoleCapture.Begin(_options.Host.ConsoleInput);
            using var connection = _channel.Open(sink);
            var submissions = await _submissions;
            var error = await ExecuteAsync(code, submissions, cancellation);
            _ = Task.Run(() => _compiler.Prepare(submissions.Last), CancellationToken.None);
            return new CellResult(ExecutionCount, error, watch.Elapsed);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What could stand at a position in a cell, as known after the last cell that ended.</summary>
    /// <param name="code">The cell's text so far.</param>
    /// <param name="position">The position, in UTF-16 units from the start.</param>
    public async Task<CompletionList> CompleteAsync(string code, int position) =>
        CodeCompleter.Complete(await AnalyzeAsync(code), position);

    /// <summary>
    /// What stands at a position in a cell: its signature and its documentation; null if nothing is known of it.
    /// </summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="position">The position, in UTF-16 units from the start.</param>
    public async Task<Inspection?> InspectAsync(string code, int position) =>
        CodeInspector.Inspect(await AnalyzeAsync(code), position);

    /// <summary>Whether a cell can run as it stands, for consoles that must know whether Enter ends it.</summary>
    /// <param name="code">The cell's text.</param>
    public Completeness CheckCompleteness(string code) => CompletenessCheck.Of(code);

    /// <summary>What the compiler understands of a cell after the last one that ended.</summary>
    internal async Task<CodeContext> AnalyzeAsync(string code) => _compiler.Analyze((await _submissions).Last, code);

    private async Task<Submissions> StartAsync()
    {
        var first = _compiler.CompileFirst();
        // A trial cell loads what the user's first cell will need. It runs apart from the user's cells.
        var trial = new Submissions(first, _options.Host.Assemblies);
        var cell = _compiler.Compile(
            trial.Last, "for (var i = 0; i < 1; i++) Console.Write(\"\");\n1 + 1",
            new CellName(_options.BaseFolder, 0).Path, CancellationToken.None);
        Formatting.Format(await trial.RunAsync(cell), _options.Limits);
        return new Submissions(first, _options.Host.Assemblies);
    }

    private async Task<CellError?> ExecuteAsync(string code, Submissions submissions, CancellationToken interrupt)
    {
        var name = new CellName(_options.BaseFolder, ExecutionCount);
        using var guard = new ExitGuard(name);
        using var polling = _options.Host.PollInterrupt is null ? null : CellInterrupt.Poll();
        var context = new CellContext(name, _channel, _options, interrupt);
        var execution = new CellExecution(name, _compiler, _packages, context, submissions, interrupt);
        var cell = Task.Run(() => execution.ExecuteAsync(code), CancellationToken.None);
        if (await InterruptTimeout.EndsInTimeAsync(cell, interrupt)) return await cell;
        context.Abandon();
        return execution.Interrupt(
            "The cell was interrupted but still runs, because a library does not return. What it prints from now on " +
            "is dropped; restarting the kernel ends it.");
    }
}
