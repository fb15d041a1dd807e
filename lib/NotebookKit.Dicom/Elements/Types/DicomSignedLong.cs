using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Signed 32-bit integers (SL, PS3.5 6.2).</summary>
public class DicomSignedLong : DicomValueElement<int>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomSignedLong(DicomTag tag, params int[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomSignedLong(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SL;
}
