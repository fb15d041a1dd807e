using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Texts of any length, in the dataset's character set (UC, PS3.5 6.2).</summary>
public class DicomUnlimitedCharacters : DicomMultiStringElement
{
    /// <summary>Creates an element with values.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The values.</param>
    public DicomUnlimitedCharacters(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="encodings">The character sets of the text.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomUnlimitedCharacters(DicomTag tag, Encoding[] encodings, IByteBuffer data)
        : base(tag, encodings, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.UC;

    /// <summary>Checks nothing: any number of texts is allowed.</summary>
    protected override void ValidateVM() { }
}
