using System.Text;

namespace FellowOakDicom;

/// <summary>
/// The table of PS3.6. An entry is made from its row when it is asked for, because a file has about a hundred of the
/// five thousand.
/// </summary>
internal sealed class StandardDictionary
{
    private const int KeywordColumn = 3;

    private readonly DicomDictionaryEntry?[] _entries = new DicomDictionaryEntry?[StandardTags.Count];
    private readonly Lazy<Dictionary<string, DicomTag>> _keywords = new(ReadKeywords);

    /// <summary>What every group may begin with (PS3.5 7.2).</summary>
    private readonly DicomDictionaryEntry _groupLength =
        new(DicomMaskedTag.Parse("xxxx", "0000"), "Group Length", "GroupLength", DicomVM.VM_1, false, DicomVR.UL);

    /// <summary>All entries, repeating groups last.</summary>
    public IEnumerable<DicomDictionaryEntry> All =>
        Enumerable.Range(0, StandardTags.Count).Select(Entry).Append(_groupLength);

    public DicomTag? TagOf(string keyword) => _keywords.Value.GetValueOrDefault(keyword);

    public DicomDictionaryEntry? Find(DicomTag tag)
    {
        if (tag.PrivateCreator is not null) return null;
        var row = StandardTags.Numbers[..StandardTags.ExactCount].BinarySearch(tag.Number);
        return row < 0 ? null : Entry(row);
    }

    /// <summary>
    /// The repeating group that a tag belongs to: one search for each of the few masks that the table has.
    /// </summary>
    public DicomDictionaryEntry? FindMasked(DicomTag tag)
    {
        var masked = StandardTags.Numbers[StandardTags.ExactCount..];
        foreach (var mask in StandardTags.Masks)
        {
            var row = masked.BinarySearch(tag.Number & mask);
            if (row >= 0 && Entry(StandardTags.ExactCount + row) is var entry && entry.MaskTag!.Mask == mask)
            {
                return entry;
            }
        }
        return tag.Element == 0 ? _groupLength : null;
    }

    private static Dictionary<string, DicomTag> ReadKeywords()
    {
        var keywords =
            new Dictionary<string, DicomTag>(StandardTags.Count + 1, StringComparer.Ordinal) { ["GroupLength"] = 0u };
        for (var row = 0; row < StandardTags.Count; row++)
        {
            var rest = StandardTags.Bytes(row);
            for (var column = 0; column < KeywordColumn; column++) rest = rest[(rest.IndexOf((byte)'\t') + 1)..];
            keywords.Add(Encoding.UTF8.GetString(rest[..rest.IndexOf((byte)'\t')]), StandardTags.Numbers[row]);
        }
        return keywords;
    }

    private static DicomDictionaryEntry Read(int row)
    {
        var columns = StandardTags.Row(row);
        var codes = columns[1].Length == 0 ? [DicomVR.NONE.Code] : columns[1].Split(" or ");
        var vrs = new DicomVR[codes.Length];
        for (var i = 0; i < vrs.Length; i++) vrs[i] = DicomVR.Parse(codes[i]);
        var (vm, keyword, name, retired) =
            (DicomVM.Parse(columns[2]), columns[KeywordColumn], columns[4], columns.Length > 5);
        return columns[0].Contains('x')
            ? new(DicomMaskedTag.Parse(columns[0]), name, keyword, vm, retired, vrs)
            : new(StandardTags.Numbers[row], name, keyword, vm, retired, vrs);
    }

    private DicomDictionaryEntry Entry(int row) =>
        _entries[row] ?? Interlocked.CompareExchange(ref _entries[row], Read(row), null) ?? _entries[row]!;
}
