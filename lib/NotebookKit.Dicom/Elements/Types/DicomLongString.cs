using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Texts of at most 64 characters, in the dataset's character set (LO, PS3.5 6.2).</summary>
public class DicomLongString : DicomMultiStringElement
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomLongString(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="encoding">The character sets of the text.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomLongString(DicomTag tag, Encoding[] encoding, IByteBuffer data) : base(tag, encoding, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.LO;
}
