namespace NotebookKit.Dicom.Generator;

/// <summary>DicomUID's members, one for each row of the registry, and the registry's rows.</summary>
internal static class UidMembers
{
    public static string Write(string table)
    {
        var rows = Table.Rows(table).ToArray();
        return Members.Write("DicomUID", [.. rows.Select(Name)], [.. rows.Select(Summary)])
            + Table.WriteRows("StandardUids", rows);
    }

    private static string Name(string[] row) => Table.Member(row[2], row.Length > 4);

    private static string Summary(string[] row) => $"{Table.Xml(row[3])}: {row[1]} {row[0]}.";
}
