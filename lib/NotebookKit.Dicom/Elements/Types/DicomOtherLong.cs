using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>A stream of 32-bit words (OL, PS3.5 6.2).</summary>
public class DicomOtherLong : DicomValueElement<uint>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomOtherLong(DicomTag tag, params uint[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomOtherLong(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OL;

    /// <summary>Checks nothing: a stream is one value, whatever its length.</summary>
    protected override void ValidateVM() { }
}
