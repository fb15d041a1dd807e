using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace FellowOakDicom;

/// <summary>
/// A collection of DICOM items in the order of their tags: the header and the pixels of an image, or one item of a
/// sequence (PS3.5 7).
/// </summary>
public partial class DicomDataset : IEnumerable<DicomItem>, IEquatable<DicomDataset>
{
    private readonly ItemList _items = [];
    private DicomTransferSyntax _syntax;

    /// <summary>Creates an empty dataset in Explicit VR Little Endian.</summary>
    public DicomDataset() : this(DicomTransferSyntax.ExplicitVRLittleEndian) { }

    /// <summary>Creates an empty dataset.</summary>
    /// <param name="internalTransferSyntax">The encoding that its pixel data is going to have.</param>
    public DicomDataset(DicomTransferSyntax internalTransferSyntax) => _syntax = internalTransferSyntax;

    /// <summary>Creates a dataset with items; sequences are copied, elements are shared.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset(params DicomItem[] items) : this(items, validate: true) { }

    /// <summary>Creates a dataset with items; sequences are copied, elements are shared.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public DicomDataset(IEnumerable<DicomItem> items) : this(items, validate: true) { }

    internal DicomDataset(IEnumerable<DicomItem>? items, bool validate) : this()
    {
        ValidateItems = validate;
        // Adding a sequence validates all that is below it. If the copies did so, too, it would be repeated at every
        // level.
        foreach (var item in items ?? [])
        {
            Put(item is DicomSequence sequence ? Copy(sequence) : item, allowUpdate: true);
        }
        ValidateItems = true;
    }

    /// <summary>The encoding that the dataset was read from, or that its pixel data has.</summary>
    public DicomTransferSyntax InternalTransferSyntax
    {
        get => _syntax;
        internal set
        {
            _syntax = value;
            foreach (var sequence in _items.OfType<DicomSequence>())
            {
                foreach (var item in sequence.Items) item.InternalTransferSyntax = value;
            }
        }
    }

    /// <summary>
    /// Whether values are checked when items are added; see <see cref="DicomDatasetExtensions.NotValidated"/>.
    /// </summary>
    [Obsolete(
        "Use this property with care. You can suppress validation, but be aware you might create invalid Datasets " +
        "if you need to set this property.",
        false)]
    public bool AutoValidate
    {
        get => ValidateItems;
        set => ValidateItems = value;
    }

    /// <summary>What was odd about the file that this is the dataset of.</summary>
    /// <remarks>
    /// Of types that other libraries know, since those find it by its name: fo-dicom has no such thing.
    /// </remarks>
    internal IReadOnlyList<(string Kind, long Offset, long Size, DicomTag? Tag)> ReadingNotes { get; set; } = [];

    internal bool ValidateItems { get; set; } = true;

    /// <summary>The character sets of a dataset that names none: those of the dataset around it.</summary>
    internal Encoding[] FallbackEncodings { get; set; } = DicomEncoding.DefaultArray;

    /// <summary>Whether both datasets hold the same values, or both are null.</summary>
    /// <param name="a">One dataset.</param>
    /// <param name="b">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DicomDataset? a, DicomDataset? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Whether the datasets differ in a value.</summary>
    /// <param name="a">One dataset.</param>
    /// <param name="b">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DicomDataset? a, DicomDataset? b) => !(a == b);

    /// <summary>Checks all values, whatever was checked when they were added.</summary>
    /// <exception cref="DicomValidationException">A value breaks a rule of its value representation.</exception>
    public void Validate()
    {
        foreach (var item in _items) item.Validate();
    }

    /// <summary>Whether another dataset has the same items with the same values.</summary>
    /// <param name="other">The other dataset.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals([NotNullWhen(true)] DicomDataset? other) => new DicomDatasetComparer().Equals(this, other);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is DicomDataset other && GetType() == other.GetType() && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => new DicomDatasetComparer().GetHashCode(this);

    /// <summary>The items in the order of their tags.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<DicomItem> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of items.</summary>
    /// <returns>Such as <c>DICOM Dataset [96 items]</c>.</returns>
    public override string ToString() => $"DICOM Dataset [{_items.Count} items]";

    /// <summary>The character sets in which the dataset's text is written.</summary>
    internal Encoding[] GetEncodingsForSerialization() =>
        TryGetValues<string>(DicomTag.SpecificCharacterSet, out var names) && names.Length > 0
            ? DicomEncoding.GetEncodings(names)
            : FallbackEncodings;

    private static DicomSequence Copy(DicomSequence sequence) => new(sequence.Tag, [.. sequence.Items.Select(Copy)]);

    private static DicomDataset Copy(DicomDataset item) => new(item, validate: false)
    {
        _syntax = item._syntax,
        FallbackEncodings = item.FallbackEncodings,
    };
}
