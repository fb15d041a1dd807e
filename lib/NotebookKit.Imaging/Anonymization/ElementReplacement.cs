using FellowOakDicom;

namespace NotebookKit;

/// <summary>Gives an element of a dataset another value; its VR stays.</summary>
internal static class ElementReplacement
{
    /// <exception cref="DicomDataException">The element is missing, is a sequence, may not have this value, or the
    /// dataset's character set has no code for one of its characters.</exception>
    public static void Apply(DicomDataset data, DicomTag tag, string value)
    {
        var item = data.GetDicomItem<DicomItem>(tag)
            ?? throw new DicomDataException($"The dataset has no {DatasetValues.Describe(tag)} to replace.");
        if (item is not DicomElement)
        {
            throw new DicomDataException($"{DatasetValues.Describe(tag)} is a sequence; it has no value to replace.");
        }
        Set(data, item.ValueRepresentation, tag, value);
        if (!System.Text.Ascii.IsValid(value) && Written(data, item.ValueRepresentation, tag, value) != value)
        {
            throw new DicomDataException(
                $"{DatasetValues.Describe(tag)} cannot become \"{value}\": the file's " +
                $"{DatasetValues.Describe(DicomTag.SpecificCharacterSet)} " +
                "has no code for some of its characters.");
        }
    }

    // A dataset that was read does not check what is set in it; an element does when asked.
    private static void Set(DicomDataset data, DicomVR vr, DicomTag tag, string value)
    {
        data.AddOrUpdate(vr, tag, value.Split('\\'));
        data.GetDicomItem<DicomElement>(tag)!.Validate();
    }

    // A character without a code is written as a question mark, and nobody complains: read it back to see.
    private static string Written(DicomDataset data, DicomVR vr, DicomTag tag, string value)
    {
        var probe = new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomUID.SecondaryCaptureImageStorage }, { DicomTag.SOPInstanceUID, "1.2" },
        };
        if (data.GetDicomItem<DicomItem>(DicomTag.SpecificCharacterSet) is { } characterSet) probe.Add(characterSet);
        Set(probe, vr, tag, value);
        using var stream = new MemoryStream();
        new DicomFile(probe).Save(stream);
        stream.Position = 0;
        return DatasetValues.Text(DicomFile.Open(stream).Dataset, tag);
    }
}
