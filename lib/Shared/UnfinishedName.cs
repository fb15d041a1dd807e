using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NotebookKit.Shared;

/// <summary>
/// The name of a file while it is written: hidden, so that no folder job takes it for an input; short, so that it fits
/// wherever the file's own name does; with the machine and the process, so that a later run can tell that nobody
/// writes it any more.
/// </summary>
internal static partial class UnfinishedName
{
    // FNV-1a, which gives the same number in every process.
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;
    private const string Pattern = ".kit-*.tmp";

    private static uint Machine =>
        Environment.MachineName.Aggregate(HashStart, (hash, letter) => unchecked((hash ^ letter) * HashFactor));

    /// <summary>A name that no other file has.</summary>
    public static string Next() => string.Create(
        CultureInfo.InvariantCulture, $".kit-{Machine:x8}-{Environment.ProcessId}-{Guid.NewGuid():N}.tmp");

    /// <summary>Removes what processes of this machine left in a folder when they were killed.</summary>
    /// <param name="folder">The folder; that it cannot be read, or a file not removed, is left to who writes
    /// there.</param>
    public static void RemoveAbandoned(string folder)
    {
        if (!Directory.Exists(folder)) return;
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, Pattern))
            {
                if (Parts().Match(Path.GetFileName(path)) is { Success: true } parts && IsAbandoned(parts))
                {
                    File.Delete(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever cannot tidy up here cannot write here either, and says so then.
            return;
        }
    }

    private static bool IsAbandoned(Match parts)
    {
        var machine = uint.Parse(
            parts.Groups["machine"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return machine == Machine
            && int.TryParse(parts.Groups["process"].ValueSpan, CultureInfo.InvariantCulture, out var process)
            && !IsRunning(process);
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\.kit-(?<machine>[0-9a-f]{8})-(?<process>[0-9]{1,10})-[0-9a-f]{32}\.tmp$")]
    private static partial Regex Parts();
}
