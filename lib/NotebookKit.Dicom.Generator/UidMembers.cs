using System.Text;

namespace NotebookKit.Dicom.Generator;

/// <summary>DicomUID's members, one for each row of the registry, and the registry itself.</summary>
internal static class UidMembers
{
    public static string Write(string table)
    {
        var source = new StringBuilder("#nullable enable\nnamespace FellowOakDicom;\n\npublic sealed partial class DicomUID\n{\n");
        source.Append("    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, DicomUID> Registry = new();\n\n");
        foreach (var row in Table.Rows(table))
        {
            var (uid, type, keyword, name, retired) = (row[0], row[1], row[2], row[3], row.Length > 4);
            source.Append($"    /// <summary>{Table.Xml(name)}: {type} {uid}.</summary>\n");
            source.Append($"    public static readonly DicomUID {Table.Member(keyword, retired)} = ");
            source.Append($"Standard(\"{uid}\", \"{name}\", DicomUidType.{type}{(retired ? ", true" : "")});\n\n");
        }
        source.Append("    private static DicomUID Standard(string uid, string name, DicomUidType type, bool retired = false)\n    {\n");
        source.Append("        var standard = new DicomUID(uid, name, type, retired);\n        Registry.TryAdd(uid, standard);\n        return standard;\n    }\n}\n");
        return source.ToString();
    }
}
