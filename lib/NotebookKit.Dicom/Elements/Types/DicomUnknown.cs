using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Bytes whose meaning is not known, such as another vendor's private element (UN, PS3.5 6.2.2).</summary>
public class DicomUnknown : DicomOtherByte
{
    /// <summary>Creates an element with bytes.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The bytes.</param>
    public DicomUnknown(DicomTag tag, params byte[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The bytes.</param>
    public DicomUnknown(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UN;
}
