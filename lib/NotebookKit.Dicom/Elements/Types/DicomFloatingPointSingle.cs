using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Binary 32-bit floating-point numbers (IEEE 754) (FL, PS3.5 6.2).</summary>
public class DicomFloatingPointSingle : DicomValueElement<float>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomFloatingPointSingle(DicomTag tag, params float[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomFloatingPointSingle(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.FL;
}
