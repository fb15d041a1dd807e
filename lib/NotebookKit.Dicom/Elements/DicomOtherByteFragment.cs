namespace FellowOakDicom;

/// <summary>Compressed pixel data as a stream of bytes.</summary>
public class DicomOtherByteFragment : DicomFragmentSequence
{
    /// <summary>Creates the item without fragments.</summary>
    /// <param name="tag">The item's tag.</param>
    public DicomOtherByteFragment(DicomTag tag) : base(tag) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OB;
}
