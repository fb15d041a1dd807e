namespace FellowOakDicom;

/// <summary>
/// Where the reader stands: before an element. A caller's criterion decides from it whether to stop there.
/// </summary>
public sealed class ParseState
{
    /// <summary>The tag of the element before; null at the beginning.</summary>
    public DicomTag? PreviousTag { get; set; }

    /// <summary>The tag of the element that comes next.</summary>
    public DicomTag Tag { get; set; } = DicomTag.Unknown;

    /// <summary>How many sequences are around it.</summary>
    public int SequenceDepth { get; set; }
}
