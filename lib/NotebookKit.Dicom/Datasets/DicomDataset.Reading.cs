using System.Diagnostics.CodeAnalysis;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <content>Taking values from the dataset.</content>
public partial class DicomDataset
{
    /// <summary>The item of a tag.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <returns>The item; null if there is none or it is of another kind.</returns>
    public T? GetDicomItem<T>(DicomTag tag) where T : DicomItem =>
        TryFind(tag, out var item) ? item as T : null;

    /// <summary>Whether the dataset has an item of a tag.</summary>
    /// <param name="tag">The tag; a private one may be in another block than its creator has here.</param>
    /// <returns>Whether it is there, with or without a value.</returns>
    public bool Contains(DicomTag tag)
    {
        if (GetPrivateTag(tag, createTag: false) is not { } found) return false;
        return _items.TryGet(found, out _)
            || (found.PrivateCreator is not null && _items.Any(item => item.Tag.Equals(found)));
    }

    /// <summary>The sequence of a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The sequence.</returns>
    /// <exception cref="DicomDataException">There is none, or the item is no sequence.</exception>
    public DicomSequence GetSequence(DicomTag tag) =>
        Find(tag) as DicomSequence ?? throw new DicomDataException($"DicomTag {tag} isn't a sequence.");

    /// <summary>The sequence of a tag, if there is one.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="sequence">The sequence.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetSequence(DicomTag tag, [MaybeNullWhen(false)] out DicomSequence sequence)
    {
        sequence = TryFind(tag, out var item) ? item as DicomSequence : null;
        return sequence is not null;
    }

    /// <summary>The sequence of a tag, if there is one that has items.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="sequence">The sequence.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetNonEmptySequence(DicomTag tag, [MaybeNullWhen(false)] out DicomSequence sequence)
    {
        if (TryGetSequence(tag, out sequence) && sequence.Items.Count > 0) return true;
        sequence = null;
        return false;
    }

    /// <summary>The number of values of an element, or of items of a sequence.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DicomDataException">There is no such item, or it holds fragments.</exception>
    public int GetValueCount(DicomTag tag) => Find(tag) switch
    {
        DicomElement element => element.Count,
        DicomSequence sequence => sequence.Items.Count,
        _ => throw NoValues(tag),
    };

    /// <summary>One of an element's values.</summary>
    /// <typeparam name="T">The type wanted, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="index">The value's index, from 0.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    /// <exception cref="DicomDataException">There is no such element or no value of that index.</exception>
    public T GetValue<T>(DicomTag tag, int index)
    {
        if (index < 0) throw new ArgumentOutOfRangeException(nameof(index), "index must be a non-negative value");
        var element = FindElement<T>(tag);
        if (typeof(T) == typeof(IByteBuffer)) return (T)element.Buffer;
        return index < element.Count
            ? element.Get<T>(index)
            : throw new DicomDataException(
                $"Index out of range: index {index} for Tag {tag} must be less than value count {element.Count}");
    }

    /// <summary>One of an element's values, if it is there and can be had as the type wanted.</summary>
    /// <typeparam name="T">The type wanted, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="index">The value's index, from 0.</param>
    /// <param name="elementValue">The value.</param>
    /// <returns>Whether it could be had.</returns>
    public bool TryGetValue<T>(DicomTag tag, int index, [MaybeNullWhen(false)] out T elementValue)
    {
        elementValue = default;
        return index >= 0 && !typeof(T).IsArray && TryFind(tag, out var item) && item is DicomElement element
            && index < element.Count && TryConvert(element, index, out elementValue);
    }

    /// <summary>
    /// One of an element's values, or a default if it is missing or cannot be had as the type wanted.
    /// </summary>
    /// <typeparam name="T">The type wanted, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="index">The value's index, from 0.</param>
    /// <param name="defaultValue">The default.</param>
    /// <returns>The value or the default.</returns>
    public T GetValueOrDefault<T>(DicomTag tag, int index, T defaultValue) =>
        TryGetValue<T>(tag, index, out var value) ? value : defaultValue;

    /// <summary>All of an element's values.</summary>
    /// <typeparam name="T">The type wanted for each, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <returns>The values; none if the element is empty.</returns>
    /// <exception cref="DicomDataException">There is no such element.</exception>
    public T[] GetValues<T>(DicomTag tag)
    {
        var element = FindElement<T>(tag);
        return typeof(T) == typeof(byte) ? (T[])(object)element.Buffer.Data : element.Get<T[]>();
    }

    /// <summary>All of an element's values, if it is there and they can be had as the type wanted.</summary>
    /// <typeparam name="T">The type wanted for each, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="values">The values.</param>
    /// <returns>Whether they could be had.</returns>
    public bool TryGetValues<T>(DicomTag tag, [MaybeNullWhen(false)] out T[] values)
    {
        values = null;
        return !typeof(T).IsArray && TryFind(tag, out var item) && item is DicomElement element
            && TryConvert(element, -1, out values);
    }

    /// <summary>The value of an element that holds exactly one.</summary>
    /// <typeparam name="T">The type wanted, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DicomDataException">
    /// There is no such element, it is empty, or it holds several values.
    /// </exception>
    public T GetSingleValue<T>(DicomTag tag)
    {
        var element = FindElement<T>(tag);
        if (typeof(T) == typeof(IByteBuffer)) return (T)element.Buffer;
        return element.Count == 1
            ? element.Get<T>(0)
            : throw new DicomDataException(
                $"DICOM element {tag} must contain a single value, but contains {element.Count}");
    }

    /// <summary>The value of an element, if it holds exactly one that can be had as the type wanted.</summary>
    /// <typeparam name="T">The type wanted, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be had.</returns>
    public bool TryGetSingleValue<T>(DicomTag tag, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return !typeof(T).IsArray && TryFind(tag, out var item) && item is DicomElement { Count: 1 } element
            && TryConvert(element, 0, out value);
    }

    /// <summary>
    /// The value of an element, or a default unless it holds exactly one that can be had as the type wanted.
    /// </summary>
    /// <typeparam name="T">The type wanted, no array.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="defaultValue">The default.</param>
    /// <returns>The value or the default.</returns>
    public T GetSingleValueOrDefault<T>(DicomTag tag, T defaultValue) =>
        TryGetSingleValue<T>(tag, out var value) ? value : defaultValue;

    /// <summary>An element's value as text, several values as they are stored: divided by backslashes.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>The text; of binary numbers the first.</returns>
    /// <exception cref="DicomDataException">There is no such element.</exception>
    public string GetString(DicomTag tag) => FindElement<string>(tag).Get<string>();

    /// <summary>An element's value as text, if there is one.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="stringValue">The text; empty if the element is.</param>
    /// <returns>Whether there is such an element.</returns>
    public bool TryGetString(DicomTag tag, [MaybeNullWhen(false)] out string stringValue)
    {
        stringValue = null;
        if (!TryFind(tag, out var item) || item is not DicomElement element) return false;
        stringValue = element.Count == 0 ? "" : element.Get<string>();
        return true;
    }

    private static bool TryConvert<T>(DicomElement element, int index, [MaybeNullWhen(false)] out T value)
    {
        // The caller asks only whether it can be read, not why it cannot.
        try
        {
            value = element.Get<T>(index);
            return true;
        }
        catch (Exception)
        {
            value = default;
            return false;
        }
    }

    private DicomElement FindElement<T>(DicomTag tag)
    {
        if (typeof(T).IsArray) throw new DicomDataException("T can't be an Array type. Use GetValues instead");
        return Find(tag) as DicomElement ?? throw NoValues(tag);
    }

    private DicomItem Find(DicomTag tag) => TryFind(tag, out var item) ? item : throw NotFound(tag);

    private bool TryFind(DicomTag tag, [NotNullWhen(true)] out DicomItem? item)
    {
        item = null;
        return GetPrivateTag(tag, createTag: false) is { } found && _items.TryGet(found, out item);
    }

    private static DicomDataException NotFound(DicomTag tag) => new($"Tag: {tag} not found in dataset");

    private static DicomDataException NoValues(DicomTag tag) => new($"DicomTag doesn't support values: {tag}.");
}
