namespace FellowOakDicom.Imaging;

/// <summary>
/// Reads the elements that describe pixels (PS3.3 C.7.6.3); in a damaged file they may hold anything.
/// </summary>
internal static class PixelAttribute
{
    /// <summary>The value of an element without which pixels cannot be read.</summary>
    /// <exception cref="DicomDataException">There is no such element, or not one value in it.</exception>
    /// <exception cref="DicomImagingException">
    /// It has a value representation or a value that cannot describe pixels.
    /// </exception>
    public static T Read<T>(DicomDataset dataset, DicomTag tag)
    {
        try
        {
            return dataset.GetSingleValue<T>(tag);
        }
        catch (Exception exception) when (
            exception is InvalidCastException or FormatException or OverflowException or ArgumentException)
        {
            var vr = dataset.GetDicomItem<DicomItem>(tag)!.ValueRepresentation.Code;
            throw new DicomImagingException(
                $"{tag} {tag.DictionaryEntry.Name}: its value of VR {vr} is none that pixels can have.", exception);
        }
    }
}
