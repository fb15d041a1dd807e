using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Times of day (TM, PS3.5 6.2). Also reads the forms of ACR-NEMA, with colons.</summary>
public class DicomTime : DicomDateElement
{
    private static readonly string[] Formats =
    [
        "HHmmss", "HH", "HHmm", "HH.mm", "HH.mm.ss", "HH:mm", "HH:mm:ss",
        .. Fractions("HHmmss"), .. Fractions("HHmmss."),
        .. Fractions("HH.mm.ss."), .. Fractions("HH:mm:ss:"), .. Fractions("HH:mm:ss."),
    ];

    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomTime(DicomTag tag, params DateTime[] values) : base(tag, Formats, values) { }

    /// <summary>Creates an element that asks for a range.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="range">The range.</param>
    public DicomTime(DicomTag tag, DicomDateRange range) : base(tag, Formats, range) { }

    /// <summary>Creates an element with values as DICOM writes them.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomTime(DicomTag tag, params string[] values) : base(tag, Formats, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomTime(DicomTag tag, IByteBuffer data) : base(tag, Formats, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.TM;

    private static IEnumerable<string> Fractions(string start) =>
        Enumerable.Range(1, 6).Select(digits => start + new string('f', digits));
}
