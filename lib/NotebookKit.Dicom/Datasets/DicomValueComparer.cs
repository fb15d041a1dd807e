namespace FellowOakDicom;

/// <summary>Compares items by tag and value; of compressed pixel data only the tag.</summary>
public class DicomValueComparer : IEqualityComparer<DicomItem>
{
    /// <summary>Whether two items have the same tag and value.</summary>
    /// <param name="item1">One item.</param>
    /// <param name="item2">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(DicomItem? item1, DicomItem? item2)
    {
        if (ReferenceEquals(item1, item2)) return true;
        if (item1?.Tag != item2?.Tag) return false;
        return (item1, item2) switch
        {
            (DicomElement left, DicomElement right) => left.Equals(right),
            (DicomSequence left, DicomSequence right) =>
                left.Items.SequenceEqual(right.Items, new DicomDatasetComparer()),
            _ => true,
        };
    }

    /// <summary>A hash of the item's tag.</summary>
    /// <param name="obj">The item.</param>
    /// <returns>The hash.</returns>
    public int GetHashCode(DicomItem obj) => obj.Tag.GetHashCode();
}
