using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Execution;

/// <summary>The compiler's messages as .NET Interactive shows them: <c>(2,5): error CS0103: …</c>.</summary>
internal static class DiagnosticText
{
    /// <summary>
    /// Each message once. The compiler reports an error in a cell's last expression twice, and reports each name of two
    /// libraries that have the same types.
    /// </summary>
    /// <param name="compiled">What the compiler made of the cell.</param>
    /// <param name="cell">The cell.</param>
    public static string Write(CompiledCell compiled, CellName cell)
    {
        var messages = compiled.Diagnostics.Select(
            diagnostic => TypeClash.Find(diagnostic)?.Explain(compiled.Compilation) ?? Write(diagnostic, cell));
        return $"\n{string.Join("\n\n", messages.Distinct())}\n\n";
    }

    public static string Message(Diagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    /// <summary>The cell's line, from 1, or null if the message is about another file or none.</summary>
    public static int? Line(Diagnostic diagnostic, CellName cell) =>
        diagnostic.Location.GetLineSpan() is { IsValid: true } span && span.Path == cell.Path
            ? span.StartLinePosition.Line + 1
            : null;

    private static string Write(Diagnostic diagnostic, CellName cell)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{Place(diagnostic, cell)}{severity} {Message(diagnostic)}";
    }

    private static string Place(Diagnostic diagnostic, CellName cell)
    {
        var span = diagnostic.Location.GetLineSpan();
        if (!span.IsValid) return "";
        var file = span.Path == cell.Path ? "" : cell.Title(span.Path);
        return $"{file}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
    }
}
