using System.Globalization;
using NotebookKit.TestSupport;

namespace NotebookKit.Benchmarks;

/// <summary>
/// Times the command <c>kit</c> as users start it, whole processes on one core, beside the lecture's Python code and
/// the tools of DCMTK and GDCM. The programs take turns, so that all see the same machine.
/// </summary>
/// <remarks>
/// Aims: 200 files to PNG in a quarter of Python's time, one within 0.1 s of DCMTK's; 200 files anonymized within 2.5
/// times GDCM's.
/// </remarks>
internal static class CommandTimes
{
    private const int SliceCount = 200;

    /// <summary>Prints a table of all programs' medians, and of the kit's ratio to each other's.</summary>
    /// <param name="kit">The program <c>kit</c>; null for the one that a plain <c>dotnet build</c> makes.</param>
    public static void Print(string? kit)
    {
        kit ??= Repository.Path("lib", "NotebookKit.Cli", "bin", "Debug", "net10.0", "kit")
            + (OperatingSystem.IsWindows() ? ".exe" : "");
        using var folder = new TemporaryFolder();
        Console.WriteLine($"{"ms, medians, one core",-24}{"kit",8}{"Python",18}{"DCMTK",18}{"GDCM",18}");
        foreach (var row in CommandRows.All(MakeSlices(folder)))
        {
            // Before the clock runs once more, each program has been read from the disk.
            _ = Round(row, kit);
            var rounds = Enumerable.Range(0, row.Rounds).Select(_ => Round(row, kit)).ToArray();
            Console.WriteLine($"{row.Task,-24}{Text(rounds)}");
        }
    }

    /// <summary>The lecture's slices over and over.</summary>
    private static string MakeSlices(TemporaryFolder folder)
    {
        var slices = Directory.CreateDirectory(folder.File("slices")).FullName;
        var sources = Directory.GetFiles(Repository.LectureFolder).Order(StringComparer.Ordinal).ToArray();
        for (var number = 0; number < SliceCount; number++)
        {
            var source = sources[number % sources.Length];
            File.Copy(source, Path.Combine(slices, $"{Path.GetFileName(source)}_{number:000}"));
        }
        return slices;
    }

    /// <summary>Each program once: the kit, Python, DCMTK, GDCM; null where there is none.</summary>
    private static double?[] Round(CommandRow row, string kit) =>
    [
        Time(folder => new ProgramCall(kit, row.Kit(folder))),
        row.Python is { } python ? Time(folder => PythonLecture.Call(python(folder))) : null,
        row.Dcmtk is { } dcmtk ? Time(folder => Tool(dcmtk(folder))) : null,
        row.Gdcm is { } gdcm ? Time(folder => Tool(gdcm(folder))) : null,
    ];

    private static ProgramCall Tool(string[] words) => new(Judge.Find(words[0]), words[1..]);

    private static double Time(Func<string, ProgramCall> call)
    {
        using var folder = new TemporaryFolder();
        return call(folder.Path).OnOneCore().Time().TotalMilliseconds;
    }

    private static string Text(double?[][] rounds)
    {
        var others = Enumerable.Range(1, rounds[0].Length - 1).Select(other => rounds[0][other] is null
            ? new string(' ', 18)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Median(rounds, round => round[other]!.Value),9:f0} " +
                $"×{Median(rounds, round => round[0]!.Value / round[other]!.Value),7:f2}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Median(rounds, round => round[0]!.Value),8:f0}")
            + string.Concat(others);
    }

    private static double Median(double?[][] rounds, Func<double?[], double> value) =>
        rounds.Select(value).Order().ElementAt(rounds.Length / 2);
}
