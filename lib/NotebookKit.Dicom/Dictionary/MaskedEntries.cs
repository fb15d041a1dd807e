namespace FellowOakDicom;

/// <summary>
/// The entries for repeating groups, found without trying them one by one: there are few masks, and for each of them
/// the digits that are given are a key. Of entries that overlap the last counts.
/// </summary>
internal sealed class MaskedEntries
{
    private readonly Lock _lock = new();

    // Replaced as a whole, so that readers need no lock.
    private volatile Layer[] _layers = [];
    private int _added;

    public IEnumerable<DicomDictionaryEntry> All =>
        _layers.SelectMany(layer => layer.Entries.Values.Select(added => added.Entry));

    public void Add(DicomDictionaryEntry entry)
    {
        var mask = entry.MaskTag!.Mask;
        lock (_lock)
        {
            var entries = new Dictionary<uint, (DicomDictionaryEntry Entry, int Order)>(
                _layers.FirstOrDefault(layer => layer.Mask == mask)?.Entries ?? [])
            { [entry.MaskTag.Card] = (entry, _added++) };
            _layers = [.. _layers.Where(layer => layer.Mask != mask), new Layer(mask, entries)];
        }
    }

    public DicomDictionaryEntry? Find(DicomTag tag)
    {
        (DicomDictionaryEntry? Entry, int Order) last = (null, -1);
        foreach (var layer in _layers)
        {
            if (layer.Entries.TryGetValue(tag.Number & layer.Mask, out var added) && added.Order > last.Order)
            {
                last = added;
            }
        }
        return last.Entry;
    }

    private sealed record Layer(uint Mask, Dictionary<uint, (DicomDictionaryEntry Entry, int Order)> Entries);
}
