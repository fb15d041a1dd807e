using System.Text;
using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>
/// Names of people (PN, PS3.5 6.2.1): up to three groups divided by <c>=</c> (alphabetic, ideographic, phonetic), each
/// of up to five components divided by <c>^</c>. The properties read the first name's alphabetic group.
/// </summary>
public sealed class DicomPersonName : DicomMultiStringElement
{
    /// <summary>Creates an element with names as DICOM writes them.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="values">The names.</param>
    public DicomPersonName(DicomTag tag, params string[] values) : base(tag, values) { }

    /// <summary>Creates an element with one name.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="Last">The family name.</param>
    /// <param name="First">The given name.</param>
    /// <param name="Middle">The middle name.</param>
    /// <param name="Prefix">What stands before the name, such as Dr.</param>
    /// <param name="Suffix">What stands after the name, such as Jr.</param>
    public DicomPersonName(
        DicomTag tag, string Last, string First, string? Middle = null, string? Prefix = null, string? Suffix = null)
        : base(tag, $"{Last}^{First}^{Middle}^{Prefix}^{Suffix}".TrimEnd('^'))
    {
    }

    /// <summary>Creates an element that was read.</summary>
    /// <param name="tag">The element's tag.</param>
    /// <param name="encodings">The character sets of the text.</param>
    /// <param name="data">The value's bytes.</param>
    public DicomPersonName(DicomTag tag, Encoding[] encodings, IByteBuffer data) : base(tag, encodings, data) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.PN;

    /// <summary>The family name, or an empty text.</summary>
    public string Last => Component(0);

    /// <summary>The given name, or an empty text.</summary>
    public string First => Component(1);

    /// <summary>The middle name, or an empty text.</summary>
    public string Middle => Component(2);

    /// <summary>What stands before the name, or an empty text.</summary>
    public string Prefix => Component(3);

    /// <summary>What stands after the name, or an empty text.</summary>
    public string Suffix => Component(4);

    private string Component(int index)
    {
        if (Count == 0) return "";
        var components = Values[0].Split('=')[0].Split('^');
        return index < components.Length ? components[index] : "";
    }
}
