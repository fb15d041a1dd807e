using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using NotebookKit.Engine.Display;
using NotebookKit.Engine.Magics;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Packages;

namespace NotebookKit.Engine.Execution;

/// <summary>One run of one cell: compile, run, publish the result or the error.</summary>
internal sealed class CellExecution(
    CellName name, CellCompiler compiler, PackageSession packages, CellContext context, Submissions submissions, CellThread thread,
    CancellationToken interrupt)
{
    private readonly ImportChain _imports = new();

    /// <summary>Runs the cell on the calling thread.</summary>
    /// <returns>Why it failed, or null.</returns>
    public CellError? Run(string code)
    {
        context.Enter();
        try
        {
            return Run(CellParser.Parse(code), name.Path);
        }
        catch (Exception ended) when (IsInterruption(ended))
        {
            return Interrupt("The cell was interrupted.", ended);
        }
        catch (MagicException error)
        {
            context.PublishLast(
                new ErrorOutput("MagicError", error.Message, [error.Message, $"   at {name}, line {error.Line}"]));
            return new CellError(CellErrorKind.Compilation, "MagicError", error.Message, error.Line);
        }
        catch (Exception error)
        {
            return Fail(error);
        }
    }

    /// <summary>Publishes that the cell was interrupted, unless it has published already how it ended.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="where">What the interruption threw, which knows the lines; null if the cell does not end.</param>
    public CellError Interrupt(string message, Exception? where = null)
    {
        var report = where is null ? null : new ExceptionReport(where, name);
        context.PublishLast(
            new ErrorOutput(nameof(OperationCanceledException), message, [message, .. report?.Places ?? []]));
        return new CellError(
            CellErrorKind.Interrupted, nameof(OperationCanceledException), message, report?.Error.Line ?? _imports.Line);
    }

    private bool IsInterruption(Exception exception) =>
        interrupt.IsCancellationRequested && exception is OperationCanceledException or ThreadInterruptedException;

    /// <param name="cell">The cell, or what it imports.</param>
    /// <param name="path">What its code is called in errors.</param>
    private CellError? Run(CellParser cell, string path)
    {
        var watch = Stopwatch.StartNew();
        Install(cell);
        CellError? error = null;
        foreach (var part in cell.Parts)
        {
            error = part is MagicPart magic ? Run(magic, path) : Run((TextPart)part, path);
            if (error is not null) break;
        }
        if (cell.IsTimed) DisplayWallTime(watch.Elapsed);
        return error;
    }

    private static void DisplayWallTime(TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"Wall time: {elapsed.TotalMilliseconds}ms").DisplayAs(
            MimeType.PlainText);

    private void Install(CellParser cell)
    {
        packages.InstallAsync(cell.Sources, cell.Packages, interrupt).GetAwaiter().GetResult();
        var (assemblies, natives) = packages.Take();
        compiler.AddReferences(assemblies);
        submissions.AddNativeLibraries(natives);
    }

    private CellError? Run(MagicPart magic, string path)
    {
        if (magic.Name == Magic.Import) return Import(magic, Path.GetDirectoryName(path)!);
        CellHelpers.HTML(magic.Name switch
        {
            Magic.Who => VariableList.Names(submissions.Variables),
            Magic.Whos => VariableList.Table(submissions.Variables),
            Magic.About => AboutTable.Write(submissions.Libraries, context.Options.About),
            _ => HtmlTable.Write(
                ["Line", "Description"],
                Magic.All.Select(line => new[] { HtmlTable.Cell(line.Name), HtmlTable.Cell(line.Description) })),
        }).Display();
        return null;
    }

    private CellError? Import(MagicPart magic, string folder)
    {
        foreach (var code in _imports.Enter(magic, folder))
        {
            if (RunImported(code, magic.Line) is { } error) return error;
        }
        _imports.Leave();
        return null;
    }

    private CellError? RunImported(ImportedCode code, int line)
    {
        if (code.Language == CellLanguage.Markdown) return Run(new TextPart(code.Language, code.Text), code.Path);
        try
        {
            return Run(CellParser.Parse(code.Text), code.Path);
        }
        catch (MagicException error)
        {
            throw new MagicException(line, $"{name.Title(code.Path)}, line {error.Line}: {error.Message}");
        }
    }

    private CellError? Run(TextPart part, string path)
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
                var cell = compiler.Compile(submissions.Last, part.Text, path, interrupt);
                return ReportDiagnostics(cell) ?? Run(cell);
        }
    }

    private CellError? Run(CompiledCell cell)
    {
        // An interrupt ends the waiting, also for what the cell awaits.
        var value = thread.Listen(() => submissions.RunAsync(cell).WaitAsync(interrupt).GetAwaiter().GetResult());
        interrupt.ThrowIfCancellationRequested();
        if (cell.HasResult && value is not DisplayedValue)
        {
            context.Publish(new ExecuteResult(Formatting.Format(value), name.Number));
        }
        return null;
    }

    private CellError Fail(Exception exception)
    {
        var report = new ExceptionReport(exception, name);
        context.PublishLast(report.Output);
        return report.Error with { Line = report.Error.Line ?? _imports.Line };
    }

    private CellError? ReportDiagnostics(CompiledCell cell)
    {
        if (cell.Diagnostics.IsEmpty) return null;
        context.Write(OutputStream.Error, DiagnosticText.Write(cell, name));
        if (cell.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is not { } first)
            return null;
        context.PublishLast(new ErrorOutput("Error", "compilation error", []));
        return new CellError(
            CellErrorKind.Compilation, first.Id, DiagnosticText.Message(first), DiagnosticText.Line(first, name)
                ?? _imports.Line);
    }
}
