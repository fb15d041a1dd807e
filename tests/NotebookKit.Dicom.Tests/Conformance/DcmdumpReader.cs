using System.Text.RegularExpressions;
using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>What DCMTK's dcmdump prints, one process for a whole folder.</summary>
internal static partial class DcmdumpReader
{
    /// <summary>
    /// The lines of each file's dataset below <paramref name="folder"/>, by path; none where dcmdump refuses the file.
    /// Lengths and delimiters are left out: a writer may choose between defined and undefined ones (PS3.5 7.5.2).
    /// </summary>
    public static Dictionary<string, string[]> Read(string folder)
    {
        var dump = Judge.RunTool("dcmdump", "-q", "-Un", "+uc", "+F", "+sd", "+r", folder).Output;
        return Heading().Split(dump).Skip(1).Chunk(2).ToDictionary(part => part[0], part => Lines(part[1]));
    }

    private static string[] Lines(string dump)
    {
        var dataset = dump.IndexOf("# Dicom-Data-Set", StringComparison.Ordinal);
        if (dataset < 0) return [];
        return [.. dump[dataset..].Split('\n').Skip(2).Where(IsElement).Select(line => Length().Replace(line, ""))];
    }

    private static bool IsElement(string line) => line.Length > 0 && !NotKept().IsMatch(line);

    [GeneratedRegex(@"^# dcmdump \(\d+/\d+\): (.*)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@" \((Sequence|Item) with \w+ length #=\d+\)|\s+#\s+\S+, \d+ \w.*$")]
    private static partial Regex Length();

    /// <summary>Delimiters, group lengths and dcmdump's own remarks.</summary>
    [GeneratedRegex(@"^\s*(\(fffe,e0[0d]d\)|\([0-9a-f]{4},0000\)|#)")]
    private static partial Regex NotKept();
}
