using FellowOakDicom;

namespace NotebookKit;

/// <summary>Gives an element of a dataset another value; its VR stays.</summary>
internal static class ElementReplacement
{
    /// <exception cref="DicomDataException">The element is missing, is a sequence, or the dataset's character set has
    /// no code for a character of the value.</exception>
    public static void Apply(DicomDataset data, DicomTag tag, string value)
    {
        var item = data.GetDicomItem<DicomItem>(tag)
            ?? throw new DicomDataException($"The dataset has no {DatasetValues.Describe(tag)} to replace.");
        if (item is not DicomElement)
        {
            throw new DicomDataException($"{DatasetValues.Describe(tag)} is a sequence; it has no value to replace.");
        }
        data.AddOrUpdate(item.ValueRepresentation, tag, value.Split('\\'));
        if (DatasetValues.Text(data, tag) != value)
        {
            throw new DicomDataException(
                $"{DatasetValues.Describe(tag)} cannot become \"{value}\": the file's {DatasetValues.Describe(DicomTag.SpecificCharacterSet)} " +
                "has no code for some of its characters.");
        }
    }
}
