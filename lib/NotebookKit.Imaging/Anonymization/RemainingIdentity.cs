using FellowOakDicom;

namespace NotebookKit.Anonymization;

/// <summary>Where files that were copied with another name and ID still hold the old ones.</summary>
/// <param name="Nested">Elements within sequences.</param>
/// <param name="Private">Private elements.</param>
/// <param name="Other">All other elements, such as comments and other names.</param>
internal readonly record struct RemainingIdentity(int Nested, int Private, int Other)
{
    /// <summary>All of them.</summary>
    public int Count => Nested + Private + Other;

    public static RemainingIdentity operator +(RemainingIdentity left, RemainingIdentity right) =>
        new(left.Nested + right.Nested, left.Private + right.Private, left.Other + right.Other);

    /// <summary>Counts the elements of a dataset that hold a word by which the patient is named.</summary>
    /// <param name="data">The dataset as it is written.</param>
    /// <param name="identity">The old name and ID.</param>
    public static RemainingIdentity Of(DicomDataset data, PatientIdentity identity) =>
        Of(data, identity, isNested: false);

    private static RemainingIdentity Of(DicomDataset data, PatientIdentity identity, bool isNested)
    {
        var sum = default(RemainingIdentity);
        foreach (var item in data)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var nested in sequence.Items) sum += Of(nested, identity, isNested: true);
            }
            else if (item is DicomElement element && IsIn(data, element, identity))
            {
                sum += item.Tag.IsPrivate ? new(0, 1, 0) : isNested ? new(1, 0, 0) : new(0, 0, 1);
            }
        }
        return sum;
    }

    /// <summary>Pixels are not text, and are not held in memory.</summary>
    private static bool IsIn(DicomDataset data, DicomElement element, PatientIdentity identity)
    {
        if (element.Tag.Group == DicomTag.PixelData.Group) return false;
        if (element.ValueRepresentation.IsString)
        {
            return data.TryGetString(element.Tag, out var text) && identity.IsIn(text);
        }
        return element is DicomOtherByte or DicomUnknown && identity.IsIn(element.Buffer.Data);
    }
}
