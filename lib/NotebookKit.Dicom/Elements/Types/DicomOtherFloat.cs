using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>A stream of 32-bit floating-point numbers (OF, PS3.5 6.2).</summary>
public class DicomOtherFloat : DicomValueElement<float>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomOtherFloat(DicomTag tag, params float[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomOtherFloat(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OF;

    /// <summary>Checks nothing: a stream is one value, whatever its length.</summary>
    protected override void ValidateVM() { }
}
