using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>
/// Dates with the time of day (DT, PS3.5 6.2). Fractions of a second and the offset from UTC are optional.
/// </summary>
public class DicomDateTime : DicomDateElement
{
    private static readonly string[] Formats =
    [
        "yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyyMMddHH", "yyyyMMdd", "yyyyMM", "yyyy",
        "yyyyMMddHHmmsszzz", "yyyyMMddHHmmsszz", "yyyyMMddHHmmssz", "yyyyMMddHHmmzzz", "yyyyMMddHHzzz",
        "yyyy.MM.dd", "yyyy/MM/dd",
        .. Fractions("yyyyMMddHHmmss.", ""), .. Fractions("yyyyMMddHHmmss.", "zzz"),
    ];

    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomDateTime(DicomTag tag, params DateTime[] values) : base(tag, Formats, values) { }

    /// <summary>Creates an element that asks for a range.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="range">The range.</param>
    public DicomDateTime(DicomTag tag, DicomDateRange range) : base(tag, Formats, range) { }

    /// <summary>Creates an element with values as DICOM writes them.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomDateTime(DicomTag tag, params string[] values) : base(tag, Formats, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomDateTime(DicomTag tag, IByteBuffer data) : base(tag, Formats, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.DT;

    private static IEnumerable<string> Fractions(string start, string end) =>
        Enumerable.Range(1, 6).Select(digits => start + new string('f', digits) + end);
}
