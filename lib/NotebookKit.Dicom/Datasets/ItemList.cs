using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace FellowOakDicom;

/// <summary>Items in the order of their tags. Files hold them in that order, so most are added at the end.</summary>
internal sealed class ItemList : IEnumerable<DicomItem>
{
    private readonly List<DicomItem> _items = [];

    public int Count => _items.Count;

    public bool TryGet(DicomTag tag, [NotNullWhen(true)] out DicomItem? item)
    {
        var index = IndexOf(tag);
        item = index < 0 ? null : _items[index];
        return index >= 0;
    }

    /// <summary>Adds an item, in place of one that has its tag.</summary>
    public void Set(DicomItem item)
    {
        if (_items.Count == 0 || _items[^1].Tag.CompareTo(item.Tag) < 0)
        {
            _items.Add(item);
            return;
        }
        var index = IndexOf(item.Tag);
        if (index < 0) _items.Insert(~index, item);
        else _items[index] = item;
    }

    public void Add(DicomItem item)
    {
        var index = IndexOf(item.Tag);
        if (index >= 0)
        {
            throw new ArgumentException($"The dataset has an item of the tag {item.Tag} already.", nameof(item));
        }
        _items.Insert(~index, item);
    }

    public void Remove(DicomTag tag)
    {
        var index = IndexOf(tag);
        if (index >= 0) _items.RemoveAt(index);
    }

    public void RemoveAll(Func<DicomItem, bool> selector) => _items.RemoveAll(item => selector(item));

    public void Clear() => _items.Clear();

    public IEnumerator<DicomItem> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(DicomTag tag) => CollectionsMarshal.AsSpan(_items).BinarySearch(new ByTag(tag));

    private readonly struct ByTag(DicomTag tag) : IComparable<DicomItem>
    {
        public int CompareTo(DicomItem? item) => tag.CompareTo(item!.Tag);
    }
}
