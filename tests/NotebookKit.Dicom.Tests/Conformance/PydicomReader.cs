using NotebookKit.TestSupport;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>What pydicom reads, one Python process for many files.</summary>
internal static class PydicomReader
{
    public static IReadOnlyDictionary<string, ReadFile> Read(IEnumerable<string> paths) =>
        Judge.AskPython<Dictionary<string, Answer>>("elements.py", paths)
            .ToDictionary(entry => entry.Key, entry => entry.Value.ToReadFile(), StringComparer.Ordinal);

    private sealed record Answer(string? Error, bool Forced, string Syntax, string?[][] Elements)
    {
        public ReadFile ToReadFile() =>
            new(Error, Forced, Syntax, [.. Elements.Select(e => new ReadElement(e[0]!, e[1]!, e[2]!, e[3], e[4]))]);
    }
}
