using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Unsigned 16-bit integers (US, PS3.5 6.2).</summary>
public class DicomUnsignedShort : DicomValueElement<ushort>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomUnsignedShort(DicomTag tag, params ushort[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomUnsignedShort(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.US;
}
