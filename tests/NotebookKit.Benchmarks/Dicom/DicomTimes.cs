using System.Globalization;

namespace NotebookKit.Benchmarks;

/// <summary>
/// Times the stand-in beside fo-dicom, whose types have the same names: the same program, built on each, one of them as
/// a process that answers. They take turns, so that both see the same machine. Aim: a third of fo-dicom's time.
/// </summary>
internal static class DicomTimes
{
    /// <summary>The first ones warm up the two compilers.</summary>
    private const int WarmUps = 5;
    private const int Turns = 15;

    /// <summary>Prints a table of both libraries' times and their ratio.</summary>
    /// <param name="program">This program in its other build; null for the folder that <see cref="OtherBuild"/>
    /// proposes.</param>
    public static void Print(string? program)
    {
        using var ours = new DicomOperations();
        using var theirs = OtherBuild.Start(program);
        Console.WriteLine($"{"µs",-18}{DicomOperations.Library,18}{theirs.Library,18}{"ratio",8}");
        foreach (var name in ours.Names)
        {
            var turns = Enumerable.Range(0, WarmUps + Turns)
                .Select(_ => (Ours: ours.Time(name), Theirs: theirs.Time(name)))
                .Skip(WarmUps).ToArray();
            var (left, right) =
                (turns.Min(turn => turn.Ours).TotalMicroseconds, turns.Min(turn => turn.Theirs).TotalMicroseconds);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{name,-18}{left,18:f1}{right,18:f1}{left / right,8:f2}"));
        }
    }

    /// <summary>Answers the times of the operations that are asked for, line by line.</summary>
    public static void Answer()
    {
        using var operations = new DicomOperations();
        Console.WriteLine(DicomOperations.Library);
        while (Console.ReadLine() is { } name) Console.WriteLine(operations.Time(name).Ticks);
    }
}
