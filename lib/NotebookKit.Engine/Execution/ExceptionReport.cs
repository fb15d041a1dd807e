using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NotebookKit.Engine;

/// <summary>An exception as a notebook shows it: of its stack, the lines that stand in cells or loaded scripts.</summary>
internal static partial class ExceptionReport
{
    public static ErrorOutput Output(Exception exception) =>
        new(NameOf(exception), exception.Message, [.. Lines(exception)]);

    /// <summary>The error for a program: the line is that of the cell that ran, not of an earlier one that it called.</summary>
    public static CellError Error(Exception exception, string cell) =>
        new(CellErrorKind.Exception, NameOf(exception), exception.Message, LineIn(exception, cell));

    private static string NameOf(Exception exception) => exception.GetType().Name;

    private static int? LineIn(Exception exception, string cell)
    {
        for (var error = exception; error is not null; error = error.InnerException)
        {
            if (Frames(error).FirstOrDefault(frame => frame.GetFileName() == cell) is { } frame)
                return frame.GetFileLineNumber();
        }
        return null;
    }

    private static IEnumerable<string> Lines(Exception exception)
    {
        yield return $"{NameOf(exception)}: {exception.Message}";
        foreach (var frame in Frames(exception)) yield return Describe(frame);
        if (exception.InnerException is not { } inner) yield break;
        yield return "Caused by";
        foreach (var line in Lines(inner)) yield return line;
    }

    private static IEnumerable<StackFrame> Frames(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames().Where(IsInCell);

    private static bool IsInCell(StackFrame frame) => frame.GetFileName() is not null && IsScript(frame.GetMethod()?.DeclaringType);

    private static bool IsScript(Type? type) => type is not null
        && (type.Name.StartsWith("Submission#", StringComparison.Ordinal) || IsScript(type.DeclaringType));

    private static string Describe(StackFrame frame)
    {
        var place = $"{frame.GetFileName()}, line {frame.GetFileLineNumber()}";
        var method = frame.GetMethod();
        // A lambda, a local function and an async method bear their author's name in brackets: <Count>b__0.
        var written = WrittenName().Match($"{method?.DeclaringType?.Name} {method?.Name}");
        var name = written.Success ? written.Groups[1].Value : method?.Name;
        return name is null or "Initialize" ? $"   at {place}" : $"   at {name} in {place}";
    }

    [GeneratedRegex(@"<(\w+)>")]
    private static partial Regex WrittenName();
}
