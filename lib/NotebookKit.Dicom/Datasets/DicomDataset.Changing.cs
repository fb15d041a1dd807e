namespace FellowOakDicom;

/// <content>Putting items into the dataset and taking them out.</content>
public partial class DicomDataset
{
    /// <summary>Adds an item.</summary>
    /// <param name="item">The item; null is passed over.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="ArgumentException">There is an item of that tag already.</exception>
    /// <exception cref="DicomValidationException">The value breaks a rule of its value representation.</exception>
    public DicomDataset Add(DicomItem item) => Put(item, allowUpdate: false);

    /// <inheritdoc cref="Add(IEnumerable{DicomItem})"/>
    public DicomDataset Add(params DicomItem[] items) => Put(items, allowUpdate: false);

    /// <summary>Adds items.</summary>
    /// <param name="items">The items.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="ArgumentException">There is an item of such a tag already.</exception>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset Add(IEnumerable<DicomItem> items) => Put(items, allowUpdate: false);

    /// <summary>Adds an element of the value representation that the data dictionary gives its tag.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="values">The values.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="ArgumentException">There is an item of that tag already.</exception>
    /// <exception cref="InvalidOperationException">
    /// The value representation does not take values of that type.
    /// </exception>
    /// <exception cref="DicomDataException">The dictionary does not know the tag.</exception>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset Add<T>(DicomTag tag, params T[] values) => Put(tag, values, allowUpdate: false);

    /// <summary>Adds an element of a given value representation, such as a private one.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="vr">The value representation.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="values">The values.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="ArgumentException">There is an item of that tag already.</exception>
    /// <exception cref="InvalidOperationException">
    /// The value representation does not take values of that type.
    /// </exception>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset Add<T>(DicomVR vr, DicomTag tag, params T[] values) => Put(vr, tag, values, allowUpdate: false);

    /// <summary>Adds an item, in place of one of its tag.</summary>
    /// <param name="item">The item; null is passed over.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="DicomValidationException">The value breaks a rule of its value representation.</exception>
    public DicomDataset AddOrUpdate(DicomItem item) => Put(item, allowUpdate: true);

    /// <inheritdoc cref="AddOrUpdate(IEnumerable{DicomItem})"/>
    public DicomDataset AddOrUpdate(params DicomItem[] items) => Put(items, allowUpdate: true);

    /// <summary>Adds items, in place of those of their tags.</summary>
    /// <param name="items">The items.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset AddOrUpdate(IEnumerable<DicomItem> items) => Put(items, allowUpdate: true);

    /// <summary>
    /// Adds an element of the value representation that the data dictionary gives its tag, in place of one of its tag.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="tag">The tag.</param>
    /// <param name="values">The values.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="InvalidOperationException">
    /// The value representation does not take values of that type.
    /// </exception>
    /// <exception cref="DicomDataException">The dictionary does not know the tag.</exception>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset AddOrUpdate<T>(DicomTag tag, params T[] values) => Put(tag, values, allowUpdate: true);

    /// <summary>
    /// Adds an element of a given value representation, such as a private one, in place of one of its tag.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="vr">The value representation.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="values">The values.</param>
    /// <returns>This dataset.</returns>
    /// <exception cref="InvalidOperationException">
    /// The value representation does not take values of that type.
    /// </exception>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset AddOrUpdate<T>(DicomVR vr, DicomTag tag, params T[] values) =>
        Put(vr, tag, values, allowUpdate: true);

    /// <summary>
    /// Removes the items of tags; those that are not there are passed over. A private tag's creator keeps its block,
    /// and is given one if it had none.
    /// </summary>
    /// <param name="tags">The tags.</param>
    /// <returns>This dataset.</returns>
    public DicomDataset Remove(params DicomTag[] tags)
    {
        foreach (var tag in tags)
        {
            if (GetPrivateTag(tag) is { } found) _items.Remove(found);
        }
        return this;
    }

    /// <summary>Removes the items that a condition selects.</summary>
    /// <param name="selector">The condition.</param>
    /// <returns>This dataset.</returns>
    public DicomDataset Remove(Func<DicomItem, bool> selector)
    {
        _items.RemoveAll(selector);
        return this;
    }

    /// <summary>Removes all items.</summary>
    /// <returns>This dataset.</returns>
    public DicomDataset Clear()
    {
        _items.Clear();
        return this;
    }

    /// <summary>Puts all items into another dataset too, in place of those of their tags.</summary>
    /// <param name="destination">The other dataset; null is passed over.</param>
    /// <returns>This dataset.</returns>
    public DicomDataset CopyTo(DicomDataset destination)
    {
        destination?.AddOrUpdate((IEnumerable<DicomItem>)this);
        return this;
    }

    /// <summary>Puts the items of some tags into another dataset too, in place of those of their tags.</summary>
    /// <param name="destination">The other dataset; null is passed over.</param>
    /// <param name="tags">The tags.</param>
    /// <returns>This dataset.</returns>
    public DicomDataset CopyTo(DicomDataset destination, params DicomTag[] tags)
    {
        foreach (var tag in tags) destination?.AddOrUpdate(GetDicomItem<DicomItem>(tag)!);
        return this;
    }

    /// <summary>Puts the items that a mask selects into another dataset too, in place of those of their tags.</summary>
    /// <param name="destination">The other dataset; null is passed over.</param>
    /// <param name="mask">The mask.</param>
    /// <returns>This dataset.</returns>
    public DicomDataset CopyTo(DicomDataset destination, DicomMaskedTag mask)
    {
        destination?.AddOrUpdate(_items.Where(item => mask.IsMatch(item.Tag)));
        return this;
    }

    /// <summary>Whether a tag may stand in this kind of dataset.</summary>
    /// <param name="tag">The tag.</param>
    /// <exception cref="DicomDataException">It may not.</exception>
    protected virtual void ValidateTag(DicomTag tag) { }

    /// <summary>
    /// Adds what the reader has read, in place of an item of its tag, without the checks for what users add.
    /// </summary>
    internal void Read(DicomItem item) => _items.Set(item);

    private DicomDataset Put(IEnumerable<DicomItem>? items, bool allowUpdate)
    {
        foreach (var item in items ?? []) Put(item, allowUpdate);
        return this;
    }

    private DicomDataset Put(DicomItem? item, bool allowUpdate)
    {
        if (item is null) return this;
        ValidateTag(item.Tag);
        if (item.Tag.IsPrivate) item.Tag = ReservePrivateTag(item.Tag);
        if (ValidateItems) item.Validate();
        if (allowUpdate) _items.Set(item);
        else _items.Add(item);
        return this;
    }

    private DicomDataset Put<T>(DicomTag tag, T[] values, bool allowUpdate)
    {
        if (tag.IsPrivate) tag = ReservePrivateTag(tag);
        var entry = tag.DictionaryEntry;
        if (entry == DicomDictionary.UnknownTag)
        {
            throw new DicomDataException(tag.IsPrivate
                ? $"Unknown private tag <{tag.PrivateCreator}> ({tag.Group:X4}, {tag.Element:X4}) has no VR defined."
                : $"Tag {tag} not found in DICOM dictionary. "
                    + "Only dictionary tags may be added implicitly to the dataset.");
        }
        var vr =
            Array.Find(entry.ValueRepresentations, vr => vr.ValueType == typeof(T)) ?? entry.ValueRepresentations[0];
        return Put(vr, tag, values, allowUpdate);
    }

    private DicomDataset Put<T>(DicomVR vr, DicomTag tag, T[] values, bool allowUpdate) =>
        Put(ElementFactory.FromValues(vr, tag.IsPrivate ? ReservePrivateTag(tag) : tag, values), allowUpdate);
}
