using System.Diagnostics;
using System.Text.RegularExpressions;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// An exception as a notebook shows it. Of the stack, it shows the lines in cells and loaded scripts.
/// </summary>
internal sealed partial class ExceptionReport(Exception exception, CellName cell)
{
    private const int MostCauses = 20;

    private readonly string _name = exception.GetType().Name;
    private readonly string _message = CutText.Message(exception.Message);

    public ErrorOutput Output => new(_name, _message, [.. Lines(exception)]);

    /// <summary>The lines in cells and loaded scripts that the exception came through.</summary>
    public IEnumerable<string> Places => Frames(exception).Select(Describe).Distinct();

    /// <summary>
    /// The error for a program. The line is in the cell that ran, not in an earlier cell that it called.
    /// </summary>
    public CellError Error => new(CellErrorKind.Exception, _name, _message, LineInCell());

    private int? LineInCell()
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (Frames(cause).FirstOrDefault(frame => frame.GetFileName() == cell.Path) is { } frame)
                return frame.GetFileLineNumber();
        }
        return null;
    }

    private IEnumerable<string> Lines(Exception error)
    {
        for (var causes = 0; ; causes++)
        {
            yield return $"{error.GetType().Name}: {CutText.Message(error.Message)}";
            foreach (var line in Frames(error).Select(Describe).Distinct()) yield return line;
            if (error.InnerException is not { } inner) yield break;
            yield return "Caused by";
            if (causes == MostCauses)
            {
                yield return "… further exceptions; InnerException leads to them.";
                yield break;
            }
            error = inner;
        }
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
        // The compiler writes the name of a local function or an async method in brackets: <Count>b__0.
        var written = WrittenName().Match($"{method?.DeclaringType?.Name} {method?.Name}");
        var name = written.Success ? written.Groups[1].Value : method?.Name;
        return name is null or "Initialize" ? $"   at {place}" : $"   at {name} in {place}";
    }

    [GeneratedRegex(@"<(\w+)>")]
    private static partial Regex WrittenName();
}
