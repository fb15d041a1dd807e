using System.Diagnostics;
using System.Text.RegularExpressions;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// An exception as a notebook shows it: of its stack, the lines that stand in cells or loaded scripts.
/// </summary>
internal sealed partial class ExceptionReport(Exception exception, CellName cell)
{
    private readonly string _name = exception.GetType().Name;

    public ErrorOutput Output => new(_name, exception.Message, [.. Lines(exception)]);

    /// <summary>The lines in cells and loaded scripts that the exception came through.</summary>
    public IEnumerable<string> Places => Frames(exception).Select(Describe).Distinct();

    /// <summary>
    /// The error for a program: the line is that of the cell that ran, not of an earlier one that it called.
    /// </summary>
    public CellError Error => new(CellErrorKind.Exception, _name, exception.Message, LineInCell());

    private int? LineInCell()
    {
        for (var error = exception; error is not null; error = error.InnerException)
        {
            if (Frames(error).FirstOrDefault(frame => frame.GetFileName() == cell.Path) is { } frame)
                return frame.GetFileLineNumber();
        }
        return null;
    }

    private IEnumerable<string> Lines(Exception error)
    {
        yield return $"{error.GetType().Name}: {error.Message}";
        foreach (var line in Frames(error).Select(Describe).Distinct()) yield return line;
        if (error.InnerException is not { } inner) yield break;
        yield return "Caused by";
        foreach (var line in Lines(inner)) yield return line;
    }

    private static IEnumerable<StackFrame> Frames(Exception error) =>
        new StackTrace(error, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName() is not null && IsScript(frame.GetMethod()?.DeclaringType));

    private static bool IsScript(Type? type) => type is not null
        && (type.Name.StartsWith(CompiledCell.ClassPrefix, StringComparison.Ordinal) || IsScript(type.DeclaringType));

    private string Describe(StackFrame frame)
    {
        var place = $"{cell.Title(frame.GetFileName()!)}, line {frame.GetFileLineNumber()}";
        var method = frame.GetMethod();
        // A lambda, a local function and an async method bear their author's name in brackets: <Count>b__0.
        var written = WrittenName().Match($"{method?.DeclaringType?.Name} {method?.Name}");
        var name = written.Success ? written.Groups[1].Value : method?.Name;
        return name is null or "Initialize" ? $"   at {place}" : $"   at {name} in {place}";
    }

    [GeneratedRegex(@"<(\w+)>")]
    private static partial Regex WrittenName();
}
