namespace FellowOakDicom;

/// <summary>
/// One member of a dataset: an element with a value, a sequence of datasets, or encapsulated fragments.
/// </summary>
public abstract class DicomItem : IComparable<DicomItem>, IComparable
{
    /// <summary>Creates the item.</summary>
    /// <param name="tag">The item's tag.</param>
    protected DicomItem(DicomTag tag) => Tag = tag;

    /// <summary>The item's tag.</summary>
    public DicomTag Tag { get; internal set; }

    /// <summary>How the item's value is encoded (PS3.5 6.2).</summary>
    public abstract DicomVR ValueRepresentation { get; }

    /// <summary>Checks the item's value against its value representation.</summary>
    /// <exception cref="DicomValidationException">The value breaks a rule.</exception>
    public virtual void Validate() { }

    /// <summary>Compares by tag.</summary>
    /// <param name="other">The item to compare with.</param>
    /// <returns>Less than zero if this item comes first in a dataset.</returns>
    public int CompareTo(DicomItem? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Tag.CompareTo(other.Tag);
    }

    /// <summary>Compares by tag.</summary>
    /// <param name="obj">The item to compare with.</param>
    /// <returns>Less than zero if this item comes first in a dataset.</returns>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no DICOM item.</exception>
    public int CompareTo(object? obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj is DicomItem item
            ? CompareTo(item)
            : throw new ArgumentException("Only comparison with DICOM items is supported.", nameof(obj));
    }

    /// <summary>The tag, the value representation and the name, without the value.</summary>
    /// <returns>Such as <c>(0010,0010) PN Patient's Name</c>.</returns>
    public override string ToString() => $"{Tag} {ValueRepresentation} {Tag.DictionaryEntry?.Name ?? "Unknown"}";
}
