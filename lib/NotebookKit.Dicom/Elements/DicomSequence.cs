using System.Collections;

namespace FellowOakDicom;

/// <summary>An item of a dataset that holds datasets (SQ, PS3.5 7.5).</summary>
public class DicomSequence : DicomItem, IEnumerable<DicomDataset>
{
    /// <summary>Creates the sequence.</summary>
    /// <param name="tag">The sequence's tag.</param>
    /// <param name="items">Its datasets.</param>
    public DicomSequence(DicomTag tag, params DicomDataset[] items) : base(tag) => Items = [.. items];

    /// <inheritdoc/>
    public override DicomVR ValueRepresentation => DicomVR.SQ;

    /// <summary>The datasets in their order.</summary>
    public IList<DicomDataset> Items { get; }

    /// <inheritdoc/>
    public IEnumerator<DicomDataset> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public override void Validate()
    {
        foreach (var item in Items) item.Validate();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
