using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using NotebookKit.Engine.Display;
using NotebookKit.Engine.Magics;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Packages;

namespace NotebookKit.Engine.Execution;

/// <summary>One run of one cell: parse, install packages, compile, run, publish the result or the error.</summary>
internal sealed class CellExecution(
    CellName name, CellCompiler compiler, PackageSession packages, CellContext context, Submissions submissions,
    CancellationToken interrupt)
{
    private readonly ImportChain _imports = new();

    /// <summary>Executes the cell.</summary>
    /// <returns>Why it failed, or null.</returns>
    public async Task<CellError?> ExecuteAsync(string code)
    {
        context.Enter();
        try
        {
            return await ExecutePartsAsync(CellParser.Parse(code), name.Path);
        }
        catch (Exception exception) when (IsInterruption(exception))
        {
            return Interrupt("The cell was interrupted.", exception);
        }
        catch (MagicException exception)
        {
            var message = exception.Message;
            context.PublishLast(
                new ErrorOutput("MagicError", message, [message, $"   at {name}, line {exception.Line}"]));
            return new CellError(CellErrorKind.Compilation, "MagicError", message, exception.Line);
        }
        catch (Exception exception)
        {
            return Fail(exception);
        }
    }

    /// <summary>Publishes that the cell was interrupted, unless it has published how it ended.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="exception">The exception that ended the cell, which knows the lines; null if it still runs.</param>
    public CellError Interrupt(string message, Exception? exception = null)
    {
        var report = exception is null ? null : new ExceptionReport(exception, name);
        context.PublishLast(
            new ErrorOutput(nameof(OperationCanceledException), message, [message, .. report?.Places ?? []]));
        return new CellError(
            CellErrorKind.Interrupted, nameof(OperationCanceledException), message,
            report?.Error.Line ?? _imports.Line);
    }

    private bool IsInterruption(Exception exception) =>
        interrupt.IsCancellationRequested && exception is OperationCanceledException or ThreadInterruptedException;

    /// <param name="cell">The cell, or the code that it imports.</param>
    /// <param name="path">What its code is called in errors.</param>
    private async Task<CellError?> ExecutePartsAsync(ParsedCell cell, string path)
    {
        var watch = Stopwatch.StartNew();
        await InstallAsync(cell);
        CellError? error = null;
        foreach (var part in cell.Parts)
        {
            error = part is MagicPart magic
                ? await FollowAsync(magic, path)
                : await ExecuteTextAsync((TextPart)part, path);
            if (error is not null) break;
        }
        if (cell.IsTimed) DisplayWallTime(watch.Elapsed);
        return error;
    }

    private static void DisplayWallTime(TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"Wall time: {elapsed.TotalMilliseconds}ms").DisplayAs(
            MimeType.PlainText);

    private async Task InstallAsync(ParsedCell cell)
    {
        DisplayedValue? display = null;
        if (await packages.InstallAsync(cell.Sources, cell.Packages, Show, interrupt) is not { } installed) return;
        // The packages are there now; an interrupt of what follows must not keep them from the next cell.
        compiler.AddReferences(installed.Assemblies);
        submissions.AddNativeLibraries(installed.NativeLibraries);
        foreach (var warning in installed.Warnings) context.Write(OutputStream.Error, $"{warning}\n");
        Show(installed.Progress);

        void Show(InstallProgress progress)
        {
            var table = CellHelpers.HTML(InstallTable.Html(progress));
            if (display is null) display = table.Display();
            else display.Update(table);
        }
    }

    private async Task<CellError?> FollowAsync(MagicPart magic, string path)
    {
        if (magic.Name == Magic.Import) return await ImportAsync(magic, Path.GetDirectoryName(path)!);
        CellHelpers.HTML(magic.Name switch
        {
            Magic.Who => VariableList.Names(submissions.Variables),
            Magic.Whos => VariableList.Table(submissions.Variables),
            Magic.About => AboutTable.Write(
                submissions.Libraries, context.Options.Host.Assemblies, context.Options.About),
            _ => HtmlTable.Write(
                ["Line", "Description"],
                Magic.All.Select(line => new[] { HtmlTable.Cell(line.Name), HtmlTable.Cell(line.Description) })),
        }).Display();
        return null;
    }

    private async Task<CellError?> ImportAsync(MagicPart magic, string folder)
    {
        foreach (var code in _imports.Enter(magic, folder))
        {
            if (await ExecuteImportedAsync(code, magic.Line) is { } error) return error;
        }
        _imports.Leave();
        return null;
    }

    private async Task<CellError?> ExecuteImportedAsync(ImportedCode code, int line)
    {
        if (code.Language == CellLanguage.Markdown)
        {
            return await ExecuteTextAsync(new TextPart(code.Language, code.Text), code.Path);
        }
        try
        {
            return await ExecutePartsAsync(CellParser.Parse(code.Text), code.Path);
        }
        catch (MagicException exception)
        {
            throw new MagicException(line, $"{name.Title(code.Path)}, line {exception.Line}: {exception.Message}");
        }
    }

    private async Task<CellError?> ExecuteTextAsync(TextPart part, string path)
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
                if (ReportDiagnostics(cell) is { } error) return error;
                await RunAsync(cell);
                return null;
        }
    }

    private async Task RunAsync(CompiledCell cell)
    {
        // An interrupt also ends the wait for what the cell awaits.
        var value = await context.Options.Host.RunCode(
            name.ToString(), () => submissions.RunAsync(cell).WaitAsync(interrupt), interrupt);
        interrupt.ThrowIfCancellationRequested();
        if (cell.HasResult && value is not DisplayedValue)
        {
            context.Publish(new ExecuteResult(Formatting.Format(value, CellContext.Limits), name.Number));
        }
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
        var error = cell.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is null) return null;
        context.PublishLast(new ErrorOutput("Error", "compilation error", []));
        return new CellError(
            CellErrorKind.Compilation, error.Id, DiagnosticText.Message(error),
            DiagnosticText.Line(error, name) ?? _imports.Line);
    }
}
