namespace FellowOakDicom;

/// <summary>Compares datasets by what they hold.</summary>
public class DicomDatasetComparer : IEqualityComparer<DicomDataset>
{
    /// <summary>Whether two datasets have the same items with the same values.</summary>
    /// <param name="dataset1">One dataset.</param>
    /// <param name="dataset2">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(DicomDataset? dataset1, DicomDataset? dataset2)
    {
        if (dataset1 is null || dataset2 is null) return dataset1 is null && dataset2 is null;
        return ReferenceEquals(dataset1, dataset2) || dataset1.SequenceEqual(dataset2, new DicomValueComparer());
    }

    /// <summary>A hash of the dataset's tags.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <returns>The hash.</returns>
    public int GetHashCode(DicomDataset dataset)
    {
        var hash = new HashCode();
        foreach (var item in dataset) hash.Add(item.Tag);
        return hash.ToHashCode();
    }
}
