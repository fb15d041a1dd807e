using System.Diagnostics;

namespace NotebookKit.Benchmarks;

/// <summary>A program with its arguments, timed from its start to its end as a user waits for it.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Input">What it reads from its standard input.</param>
internal sealed record ProgramCall(string Program, IReadOnlyList<string> Arguments, string Input = "")
{
    /// <summary>Runs the whole process. What it prints is read and forgotten.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public TimeSpan Time()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(Input);
        process.StandardInput.Close();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(started);
        if (process.ExitCode == 0) return time;
        throw new InvalidOperationException(
            $"{Program} {string.Join(' ', Arguments)} failed: {error.Result}{output.Result}");
    }

    /// <summary>The same on one processor, where that can be asked for, so that only the work counts.</summary>
    public ProgramCall OnOneCore() =>
        OperatingSystem.IsLinux() ? new("taskset", ["-c", "0", Program, .. Arguments], Input) : this;
}
