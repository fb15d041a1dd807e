using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Signed 16-bit integers (SS, PS3.5 6.2).</summary>
public class DicomSignedShort : DicomValueElement<short>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomSignedShort(DicomTag tag, params short[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomSignedShort(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SS;
}
