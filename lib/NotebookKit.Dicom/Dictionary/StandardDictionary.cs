using System.Globalization;
using System.Text;

namespace FellowOakDicom;

/// <summary>
/// The table of PS3.6 that is embedded in the assembly. Only the place of each line is noted at first; an entry is made
/// when it is asked for, because a file has some hundred of the five thousand.
/// </summary>
internal sealed class StandardDictionary
{
    private readonly byte[] _table;
    private readonly Dictionary<uint, Range> _lines = new(5200);
    private readonly Lazy<Dictionary<string, DicomTag>> _keywords;

    public StandardDictionary()
    {
        _table = ReadTable();
        _keywords = new(ReadKeywords);
        foreach (var line in Lines())
        {
            var text = _table.AsSpan(line);
            if (text is [] or [(byte)'#', ..]) continue;
            if (text[..9].Contains((byte)'x')) Masked.Add(Entry(line));
            else _lines.Add(TagNumber(text), line);
        }
    }

    /// <summary>The repeating groups, and the group length that every group may begin with (PS3.5 7.2).</summary>
    public List<DicomDictionaryEntry> Masked { get; } =
        [new(DicomMaskedTag.Parse("xxxx", "0000"), "Group Length", "GroupLength", DicomVM.VM_1, false, DicomVR.UL)];

    public DicomDictionaryEntry? Find(uint tag) => _lines.TryGetValue(tag, out var line) ? Entry(line) : null;

    public DicomTag? TagOf(string keyword) => _keywords.Value.GetValueOrDefault(keyword);

    public void LoadAll(Func<DicomDictionaryEntry, DicomDictionaryEntry> add)
    {
        foreach (var line in _lines.Values) add(Entry(line));
    }

    private static byte[] ReadTable()
    {
        using var stream = typeof(StandardDictionary).Assembly.GetManifestResourceStream("ps3.6-tags.tsv")!;
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        return table;
    }

    private static uint TagNumber(ReadOnlySpan<byte> text) =>
        (uint.Parse(text[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture) << 16)
        | uint.Parse(text[5..9], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private IEnumerable<Range> Lines()
    {
        for (var start = 0; start < _table.Length;)
        {
            var length = _table.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? _table.Length : start + length;
            yield return start..end;
            start = end + 1;
        }
    }

    private Dictionary<string, DicomTag> ReadKeywords()
    {
        var keywords = new Dictionary<string, DicomTag>(_lines.Count, StringComparer.Ordinal);
        foreach (var (number, line) in _lines)
        {
            var text = _table.AsSpan(line);
            for (var column = 0; column < 3; column++) text = text[(text.IndexOf((byte)'\t') + 1)..];
            keywords.Add(Encoding.UTF8.GetString(text[..text.IndexOf((byte)'\t')]), number);
        }
        return keywords;
    }

    private DicomDictionaryEntry Entry(Range line)
    {
        var columns = Encoding.UTF8.GetString(_table.AsSpan(line)).Split('\t');
        var vrs = columns[1].Length == 0 ? [DicomVR.NONE] : columns[1].Split(" or ").Select(DicomVR.Parse).ToArray();
        var (vm, keyword, name, retired) = (DicomVM.Parse(columns[2]), columns[3], columns[4], columns.Length > 5);
        return columns[0].Contains('x')
            ? new(DicomMaskedTag.Parse(columns[0]), name, keyword, vm, retired, vrs)
            : new(TagNumber(_table.AsSpan(line)), name, keyword, vm, retired, vrs);
    }
}
