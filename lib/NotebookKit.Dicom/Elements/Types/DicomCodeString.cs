using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Codes: upper-case letters, digits, space and underscore (CS, PS3.5 6.2).</summary>
public class DicomCodeString : DicomMultiStringElement
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomCodeString(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomCodeString(DicomTag tag, IByteBuffer data) : base(tag, null, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.CS;
}
