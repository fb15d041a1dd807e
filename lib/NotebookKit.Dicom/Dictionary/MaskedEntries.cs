namespace FellowOakDicom;

/// <summary>
/// The entries for repeating groups, found without trying them one by one: there are few masks, and for each mask the
/// digits that it leaves are a key.
/// </summary>
internal sealed class MaskedEntries
{
    private readonly Lock _lock = new();

    // Replaced as a whole, so that readers need no lock.
    private volatile Layer[] _layers = [];

    public IEnumerable<DicomDictionaryEntry> All => _layers.SelectMany(layer => layer.Entries.Values);

    public void Add(DicomDictionaryEntry entry)
    {
        var mask = entry.MaskTag!.Mask;
        lock (_lock)
        {
            var same = _layers.FirstOrDefault(layer => layer.Mask == mask) ?? new Layer(mask, []);
            var changed = new Layer(mask, new(same.Entries) { [entry.MaskTag.Card] = entry });
            // The most specific first: (gggg,0000) is a group length only where nothing says more.
            _layers = [.. _layers.Where(layer => layer.Mask != mask).Append(changed)
                .OrderByDescending(layer => uint.PopCount(layer.Mask))];
        }
    }

    public DicomDictionaryEntry? Find(DicomTag tag)
    {
        foreach (var layer in _layers)
        {
            if (layer.Entries.TryGetValue(tag.Number & layer.Mask, out var entry)) return entry;
        }
        return null;
    }

    private sealed record Layer(uint Mask, Dictionary<uint, DicomDictionaryEntry> Entries);
}
