using System.Collections.Immutable;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace NotebookKit.Engine;

/// <summary>One run of one cell: compile, run, publish the result or the error.</summary>
internal sealed class CellExecution(
    CellCompiler compiler, CellContext context, ScriptState<object> state, int number, CancellationToken cancellation)
{
    /// <summary>What the cell is called in errors.</summary>
    public string Name { get; } = $"Cell {number}";

    /// <summary>What the next cell continues from.</summary>
    public ScriptState<object> State { get; private set; } = state;

    /// <summary>Runs the cell on the calling thread.</summary>
    /// <returns>Why it failed, or null.</returns>
    public CellError? Run(string code)
    {
        context.Enter();
        try
        {
            var script = compiler.Continue(State, code, Name);
            var diagnostics = script.Compile(cancellation);
            return ReportDiagnostics(diagnostics) ?? Run(script);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Interrupt();
        }
        catch (Exception error)
        {
            return Fail(error);
        }
    }

    /// <summary>Publishes that the cell was interrupted.</summary>
    public CellError Interrupt()
    {
        const string message = "The cell was interrupted.";
        context.PublishLast(new ErrorOutput(nameof(OperationCanceledException), message, [message]));
        return new CellError(CellErrorKind.Interrupted, nameof(OperationCanceledException), message, null);
    }

    private CellError? Run(Script<object> script)
    {
        CellError? error = null;
#pragma warning disable SYSLIB0046 // Made for hosts like this one: it ends `while (true) {}`, which no token can.
        ControlledExecution.Run(() => error = RunToEnd(script), cancellation);
#pragma warning restore SYSLIB0046
        return error;
    }

    private CellError? RunToEnd(Script<object> script)
    {
        var run = script.RunFromAsync(State, catchException: _ => true, cancellation);
        // Not blocked for good: code that awaits runs on other threads, where an abort does not reach it.
        run.Wait(cancellation);
        cancellation.ThrowIfCancellationRequested();
        State = run.Result;
        if (State.Exception is { } exception) return Fail(exception);
        if (CellCompiler.HasResult(script) && State.ReturnValue is not DisplayedValue)
            context.Publish(new ExecuteResult(Formatting.Format(State.ReturnValue), number));
        return null;
    }

    private CellError Fail(Exception exception)
    {
        context.Publish(ExceptionReport.Output(exception));
        return ExceptionReport.Error(exception, Name);
    }

    private CellError? ReportDiagnostics(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty) return null;
        context.Write(OutputStream.Error, DiagnosticText.Write(diagnostics, Name));
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is not { } first)
            return null;
        context.Publish(new ErrorOutput("Error", "compilation error", []));
        return new CellError(
            CellErrorKind.Compilation, first.Id, DiagnosticText.Message(first), DiagnosticText.Line(first, Name));
    }
}
