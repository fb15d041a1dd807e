using System.Security;

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

    public static string Xml(string text) => SecurityElement.Escape(text);

    /// <summary>The member's name: a retired one says so.</summary>
    public static string Member(string keyword, bool retired) => retired ? keyword + "RETIRED" : keyword;
}
