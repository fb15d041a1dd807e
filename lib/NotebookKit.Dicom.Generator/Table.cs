using System.Security;
using System.Text;

namespace NotebookKit.Dicom.Generator;

/// <summary>A table of lines whose columns are separated by tabs; lines that begin with # are comments.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }

    /// <summary>
    /// A class that holds the rows in the assembly's data, where nothing needs to be loaded or parsed: their bytes, and
    /// where each begins.
    /// </summary>
    public static string WriteRows(string type, IEnumerable<string[]> rows, string more = "")
    {
        var text = new StringBuilder();
        var starts = new List<int> { 0 };
        foreach (var row in rows)
        {
            var line = string.Join("\t", row);
            starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(line));
            text.Append(line.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t"));
        }
        return $$"""

            internal static class {{type}}
            {
                private static ReadOnlySpan<byte> Text => "{{text}}"u8;

                private static ReadOnlySpan<int> Starts => [{{string.Join(", ", starts)}}];

                public static int Count => Starts.Length - 1;

                public static ReadOnlySpan<byte> Bytes(int row) => Text[Starts[row]..Starts[row + 1]];

                public static string[] Row(int row) => System.Text.Encoding.UTF8.GetString(Bytes(row)).Split('\t');
            {{more}}}

            """;
    }

    public static string Xml(string text) => SecurityElement.Escape(text);

    /// <summary>The member's name, which says so if it is retired.</summary>
    public static string Member(string keyword, bool retired) => retired ? keyword + "RETIRED" : keyword;
}
