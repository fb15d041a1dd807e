using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Unique identifiers (UI, PS3.5 9).</summary>
public class DicomUniqueIdentifier : DicomMultiStringElement
{
    /// <summary>Creates an element with UIDs as text.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The UIDs.</param>
    public DicomUniqueIdentifier(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element with UIDs.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The UIDs.</param>
    public DicomUniqueIdentifier(DicomTag tag, params DicomUID[] values)
        : base(tag, Array.ConvertAll(values, value => value.UID))
    {
    }

    /// <summary>Creates an element with the UIDs of transfer syntaxes.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The transfer syntaxes.</param>
    public DicomUniqueIdentifier(DicomTag tag, params DicomTransferSyntax[] values)
        : base(tag, Array.ConvertAll(values, value => value.UID.UID))
    {
    }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomUniqueIdentifier(DicomTag tag, IByteBuffer data) : base(tag, null, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UI;

    /// <inheritdoc/>
    public override T Get<T>(int item = -1)
    {
        if (typeof(T) == typeof(DicomUID[]) || typeof(T) == typeof(object[]))
        {
            return (T)(object)Array.ConvertAll(Values, DicomUID.Parse);
        }
        if (typeof(T) == typeof(DicomTransferSyntax[])) return (T)(object)Array.ConvertAll(Values, LookUp);
        if (typeof(T) != typeof(DicomUID) && typeof(T) != typeof(object) && typeof(T) != typeof(DicomTransferSyntax))
        {
            return base.Get<T>(item);
        }
        // fo-dicom takes -1 for an index here, not for the first.
        RequireIndex(item, Values.Length);
        return typeof(T) == typeof(DicomTransferSyntax)
            ? (T)(object)LookUp(Values[item])
            : (T)(object)DicomUID.Parse(Values[item]);
    }

    // An identifier that no list has may be a vendor's transfer syntax.
    private static DicomTransferSyntax LookUp(string uid) => DicomTransferSyntax.Parse(uid);
}
