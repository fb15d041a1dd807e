using System.Text;

namespace NotebookKit.Dicom.Generator;

/// <summary>DicomTag's members: one for each row of the data dictionary.</summary>
internal static class TagMembers
{
    public static string Write(string table)
    {
        var source = new StringBuilder("#nullable enable\nnamespace FellowOakDicom;\n\npublic sealed partial class DicomTag\n{\n");
        foreach (var row in Table.Rows(table))
        {
            var (tag, vr, vm, keyword, name, retired) = (row[0], row[1], row[2], row[3], row[4], row.Length > 5);
            var number = tag.Replace('x', '0');
            source.Append($"    /// <summary>({tag}) {Table.Xml(name)}.");
            source.Append(vr.Length == 0 ? "" : $" VR {vr}, VM {vm}.").Append(retired ? " Retired." : "").Append("</summary>\n");
            source.Append($"    public static readonly DicomTag {Table.Member(keyword, retired)} = ");
            source.Append($"new(0x{number.Substring(0, 4)}, 0x{number.Substring(5)});\n\n");
        }
        return source.Append("}\n").ToString();
    }
}
