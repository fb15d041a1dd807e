namespace NotebookKit.Dicom.Generator;

/// <summary>DicomTag's members, one for each row of the data dictionary, and the dictionary's rows.</summary>
internal static class TagMembers
{
    public static string Write(string table)
    {
        // The repeating groups last, both in the order of their numbers, so that the dictionary can search them.
        var rows = Table.Rows(table).OrderBy(IsMasked).ThenBy(Number, StringComparer.Ordinal).ToArray();
        var numbers = string.Join(", ", rows.Select(row => "0x" + Number(row)));
        var masks = rows.Where(IsMasked).Select(Mask).Distinct().OrderByDescending(SpecificDigits);
        var more = $"""

                /// <summary>How many rows are not repeating groups; those come first.</summary>
                public const int ExactCount = {rows.Count(row => !IsMasked(row))};

                public static ReadOnlySpan<uint> Numbers => [{numbers}];

                /// <summary>The masks of the repeating groups, the most specific first.</summary>
                public static ReadOnlySpan<uint> Masks => [{string.Join(", ", masks.Select(mask => "0x" + mask))}];

            """;
        return Members.Write("DicomTag", [.. rows.Select(Name)], [.. rows.Select(Summary)])
            + Table.WriteRows("StandardTags", rows, more);
    }

    private static string Number(string[] row) => row[0].Replace('x', '0').Remove(4, 1);

    private static string Mask(string[] row) =>
        string.Concat(row[0].Remove(4, 1).Select(digit => digit == 'x' ? '0' : 'f'));

    private static int SpecificDigits(string mask) => mask.Count(digit => digit == 'f');

    private static string Name(string[] row) => Table.Member(row[3], IsRetired(row));

    private static string Summary(string[] row)
    {
        var form = row[1].Length == 0 ? "" : $" VR {row[1]}, VM {row[2]}.";
        return $"({row[0]}) {Table.Xml(row[4])}.{form}{(IsRetired(row) ? " Retired." : "")}";
    }

    private static bool IsMasked(string[] row) => row[0].Contains("x");

    private static bool IsRetired(string[] row) => row.Length > 5;
}
