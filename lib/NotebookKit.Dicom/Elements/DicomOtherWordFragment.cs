namespace FellowOakDicom;

/// <summary>Compressed pixel data that its file declares as a stream of words.</summary>
public class DicomOtherWordFragment : DicomFragmentSequence
{
    /// <summary>Creates the item without fragments.</summary>
    /// <param name="tag">The item's tag.</param>
    public DicomOtherWordFragment(DicomTag tag) : base(tag) { }

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.OW;
}
