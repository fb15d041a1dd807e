using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>A stream of 16-bit words, such as pixel data (OW, PS3.5 6.2).</summary>
public class DicomOtherWord : DicomValueElement<ushort>
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomOtherWord(DicomTag tag, params ushort[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="data">The value's bytes in this machine's byte order.</param>
    public DicomOtherWord(DicomTag tag, IByteBuffer data) : base(tag, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OW;

    /// <summary>Whether another stream of words is as long; their contents are not compared.</summary>
    /// <param name="other">The other element.</param>
    /// <returns>Whether both hold the same number of words.</returns>
    public override bool Equals(DicomElement? other) => other is DicomOtherWord words && Count == words.Count;

    /// <summary>Checks nothing: a stream is one value, whatever its length.</summary>
    protected override void ValidateVM() { }
}
