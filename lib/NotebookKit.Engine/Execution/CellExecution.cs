using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace NotebookKit.Engine;

/// <summary>One run of one cell: compile, run, publish the result or the error.</summary>
internal sealed class CellExecution(
    CellName name, CellCompiler compiler, CellContext context, ScriptState<object> state, CancellationToken interrupt)
{
    /// <summary>What the next cell continues from.</summary>
    public ScriptState<object> State { get; private set; } = state;

    /// <summary>Runs the cell on the calling thread.</summary>
    /// <returns>Why it failed, or null.</returns>
    public CellError? Run(string code)
    {
        context.Enter();
        try
        {
            return Run(CellParser.Parse(code));
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return Interrupt();
        }
        catch (MagicException error)
        {
            context.Publish(new ErrorOutput("MagicError", error.Message, [error.Message, $"   at {name}, line {error.Line}"]));
            return new CellError(CellErrorKind.Compilation, "MagicError", error.Message, error.Line);
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

    private CellError? Run(CellParser cell)
    {
        var watch = Stopwatch.StartNew();
        var error = cell.Parts.Select(Run).FirstOrDefault(error => error is not null);
        if (cell.IsTimed)
        {
            var wallTime = string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds}ms");
            wallTime.DisplayAs(MimeType.PlainText);
        }
        return error;
    }

    private CellError? Run(CellPart part)
    {
        switch (part.Language)
        {
            case CellLanguage.Markdown:
                part.Text.Trim().DisplayAs(MimeType.Markdown);
                return null;
            case CellLanguage.Html:
                part.Text.Trim().DisplayAs(MimeType.Html);
                return null;
            case CellLanguage.Javascript:
                CellHelpers.Javascript(part.Text);
                return null;
            default:
                var script = compiler.Continue(State, part.Text, name);
                return ReportDiagnostics(script.Compile(interrupt)) ?? Run(script);
        }
    }

    private CellError? Run(Script<object> script)
    {
        CellError? error = null;
#pragma warning disable SYSLIB0046 // Made for hosts like this one: it ends `while (true) {}`, which no token can.
        ControlledExecution.Run(() => error = RunToEnd(script), interrupt);
#pragma warning restore SYSLIB0046
        return error;
    }

    private CellError? RunToEnd(Script<object> script)
    {
        var run = script.RunFromAsync(State, catchException: _ => true, interrupt);
        // Not blocked for good: code that awaits runs on other threads, where an abort does not reach it.
        run.Wait(interrupt);
        interrupt.ThrowIfCancellationRequested();
        State = run.Result;
        if (State.Exception is { } exception) return Fail(exception);
        if (CellCompiler.HasResult(script) && State.ReturnValue is not DisplayedValue)
            context.Publish(new ExecuteResult(Formatting.Format(State.ReturnValue), name.Number));
        return null;
    }

    private CellError Fail(Exception exception)
    {
        var report = new ExceptionReport(exception, name);
        context.Publish(report.Output);
        return report.Error;
    }

    private CellError? ReportDiagnostics(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty) return null;
        context.Write(OutputStream.Error, DiagnosticText.Write(diagnostics, name));
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is not { } first)
            return null;
        context.Publish(new ErrorOutput("Error", "compilation error", []));
        return new CellError(
            CellErrorKind.Compilation, first.Id, DiagnosticText.Message(first), DiagnosticText.Line(first, name));
    }
}
