using System.Text;

namespace NotebookKit.Dicom.Generator;

/// <summary>
/// Writes the static fields of a type and what fills them. Thousands of plain initializers would make a static
/// constructor that takes the JIT compiler 50 ms; handing the fields to a loop as out parameters, sixteen at a time,
/// takes a tenth of that.
/// </summary>
internal static class Members
{
    private const int AtATime = 16;

    /// <summary>
    /// The fields <paramref name="names"/> of <paramref name="type"/>, the n-th made by the method <c>Standard(n)</c>.
    /// </summary>
    public static string Write(string type, IReadOnlyList<string> names, IReadOnlyList<string> summaries)
    {
        var source = new StringBuilder($"#nullable enable\nnamespace FellowOakDicom;\n\npartial class {type}\n{{\n");
        for (var i = 0; i < names.Count; i++)
        {
            source.Append(
                $"    /// <summary>{summaries[i]}</summary>\n    public static readonly {type} {names[i]};\n\n");
        }
        source.Append($"    static {type}()\n    {{\n        var next = 0;\n");
        var whole = names.Count / AtATime * AtATime;
        for (var i = 0; i < whole; i += AtATime)
        {
            source.Append($"        Fill(ref next, {Join(", ", k => $"out {names[i + k]}")});\n");
        }
        for (var i = whole; i < names.Count; i++) source.Append($"        {names[i]} = Standard({i});\n");
        source.Append("    }\n\n");
        source.Append(
            $"    private static void Fill(ref int next, {Join(", ", k => $"out {type} field{k}")})\n    {{\n");
        source.Append(Join("", k => $"        field{k} = Standard(next++);\n")).Append("    }\n}\n");
        return source.ToString();
    }

    private static string Join(string separator, Func<int, string> write) =>
        string.Join(separator, Enumerable.Range(0, AtATime).Select(write));
}
