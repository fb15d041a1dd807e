using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>
/// A text of at most 1024 characters, with line breaks (ST, PS3.5 6.2). A backslash does not divide it.
/// </summary>
public class DicomShortText : DicomStringElement
{
    /// <summary>Creates an element with a text.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="value">The text.</param>
    public DicomShortText(DicomTag tag, string value) : base(tag, value) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="encodings">The character sets of the text.</param>
    /// <param name="data">The text's bytes.</param>
    public DicomShortText(DicomTag tag, Encoding[] encodings, IByteBuffer data) : base(tag, encodings, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.ST;
}
