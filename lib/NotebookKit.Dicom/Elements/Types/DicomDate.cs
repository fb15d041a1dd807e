using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Dates (DA, PS3.5 6.2). Also reads the forms of ACR-NEMA, with periods.</summary>
public class DicomDate : DicomDateElement
{
    private static readonly string[] Formats = ["yyyyMMdd", "yyyy.MM.dd", "yyyy/MM/dd", "yyyy", "yyyyMM", "yyyy.MM"];

    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomDate(DicomTag tag, params DateTime[] values) : base(tag, Formats, values) { }

    /// <summary>Creates an element that asks for a range.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="range">The range.</param>
    public DicomDate(DicomTag tag, DicomDateRange range) : base(tag, Formats, range) { }

    /// <summary>Creates an element with values as DICOM writes them.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomDate(DicomTag tag, params string[] values) : base(tag, Formats, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomDate(DicomTag tag, IByteBuffer data) : base(tag, Formats, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.DA;
}
