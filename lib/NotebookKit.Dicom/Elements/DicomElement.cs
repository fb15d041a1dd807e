using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>An item of a dataset that holds values, kept as bytes until they are asked for.</summary>
public abstract class DicomElement : DicomItem
{
    /// <summary>Creates the element.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes, numbers in this machine's byte order.</param>
    protected DicomElement(DicomTag tag, IByteBuffer data) : base(tag) => Buffer = data;

    /// <summary>The number of values.</summary>
    public abstract int Count { get; }

    /// <summary>The value's bytes.</summary>
    public IByteBuffer Buffer { get; protected set; }

    /// <summary>The number of bytes in the value.</summary>
    public uint Length => (uint)Buffer.Size;

    /// <summary>A value as a .NET type, or all of them as an array.</summary>
    /// <typeparam name="T">The type wanted; an array type takes all values.</typeparam>
    /// <param name="item">The value's index; −1 takes the first, or for text all values as they are stored.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no value of that index.</exception>
    /// <exception cref="IndexOutOfRangeException">
    /// There is no value of that index, with some value representations and types; for a UID wanted as an object also
    /// if no index is given.
    /// </exception>
    /// <exception cref="InvalidCastException">The value cannot be had as <typeparamref name="T"/>.</exception>
    /// <exception cref="FormatException">The value is text that does not follow its value representation.</exception>
    /// <exception cref="OverflowException">
    /// The value is a number that does not fit <typeparamref name="T"/>.
    /// </exception>
    public abstract T Get<T>(int item = -1);

    /// <summary>Whether another element holds the same values.</summary>
    /// <param name="other">The other element.</param>
    /// <returns>Whether the values are the same; the tags are not looked at.</returns>
    public abstract bool Equals(DicomElement? other);

    /// <inheritdoc/>
    public override void Validate()
    {
        ValidateString();
        ValidateVM();
    }

    /// <summary>Checks the number of values against the data dictionary (PS3.6).</summary>
    /// <exception cref="DicomValidationException">There are too many or too few.</exception>
    protected virtual void ValidateVM()
    {
        if (Tag.IsPrivate || Count == 0) return;
        var multiplicity = Tag.DictionaryEntry.ValueMultiplicity;
        if (Count < multiplicity.Minimum || Count > multiplicity.Maximum)
        {
            throw new DicomValidationException(ToString(), ValueRepresentation,
                $"Number of items {Count} does not match ValueMultiplicity {multiplicity}");
        }
    }

    /// <summary>Checks text against its value representation (PS3.5 6.2).</summary>
    /// <exception cref="DicomValidationException">The text breaks a rule.</exception>
    protected virtual void ValidateString() { }

    private protected InvalidCastException CannotConvertTo<T>() =>
        new($"Unable to convert DICOM {ValueRepresentation.Code} value to '{typeof(T).Name}'");

    private protected void RequireItem(int item, int count)
    {
        if (item < 0 || item >= count) throw new ArgumentOutOfRangeException(nameof(item), OutOfRange(item, count));
    }

    /// <summary>
    /// Checks an index and throws what an array throws, for those types that fo-dicom takes from one without a check.
    /// </summary>
    private protected void RequireIndex(int item, int count)
    {
        if (item < 0 || item >= count) throw new IndexOutOfRangeException(OutOfRange(item, count));
    }

    private string OutOfRange(int item, int count) =>
        $"Index is outside the range of available value items: {Tag} has {count} and {item} was asked for.";
}
