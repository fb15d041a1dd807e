using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Unsigned 32-bit integers (UL, PS3.5 6.2).</summary>
public class DicomUnsignedLong : DicomValueElement<uint>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomUnsignedLong(DicomTag tag, params uint[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomUnsignedLong(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UL;
}
