namespace FellowOakDicom.IO.Writer;

/// <summary>Choices that PS3.5 leaves to the writer of a dataset.</summary>
public class DicomWriteOptions
{
    /// <summary>The default choices.</summary>
    public DicomWriteOptions() { }

    /// <summary>Another's choices.</summary>
    /// <param name="options">The other.</param>
    public DicomWriteOptions(DicomWriteOptions options)
    {
        ExplicitLengthSequences = options.ExplicitLengthSequences;
        ExplicitLengthSequenceItems = options.ExplicitLengthSequenceItems;
        KeepGroupLengths = options.KeepGroupLengths;
    }

    /// <summary>The default choices.</summary>
    public static DicomWriteOptions Default => new();

    /// <summary>
    /// Whether sequences declare their length, rather than ending in a delimiter; private ones always do.
    /// </summary>
    public bool ExplicitLengthSequences { get; set; }

    /// <summary>Whether the items of sequences declare their length, rather than ending in a delimiter.</summary>
    public bool ExplicitLengthSequenceItems { get; set; }

    /// <summary>
    /// Whether group lengths (gggg,0000) are brought up to date, rather than left out as PS3.5 7.2 advises.
    /// </summary>
    public bool KeepGroupLengths { get; set; }
}
