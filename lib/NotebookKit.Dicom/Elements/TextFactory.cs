namespace FellowOakDicom;

/// <summary>Makes elements whose value is text from values that were set.</summary>
internal static class TextFactory
{
    /// <summary>The element; null if its value representation does not take values of that type.</summary>
    public static DicomItem? Create<T>(DicomVR vr, DicomTag tag, T[] values)
    {
        if (values is string[] texts) return FromText(vr, tag, texts);
        return (vr.Code, values) switch
        {
            (DicomVRCode.CS, _) when typeof(T).IsEnum =>
                new DicomCodeString(tag, Array.ConvertAll(values, value => value!.ToString()!.ToUpperInvariant())),
            (DicomVRCode.DA, DateTime[] dates) => new DicomDate(tag, dates),
            (DicomVRCode.DA, DicomDateRange[] ranges) => new DicomDate(tag, First(ranges)),
            (DicomVRCode.TM, DateTime[] times) => new DicomTime(tag, times),
            (DicomVRCode.TM, DicomDateRange[] ranges) => new DicomTime(tag, First(ranges)),
            (DicomVRCode.DT, DateTime[] times) => new DicomDateTime(tag, times),
            (DicomVRCode.DT, DicomDateRange[] ranges) => new DicomDateTime(tag, First(ranges)),
            (DicomVRCode.DS, float[] numbers) =>
                new DicomDecimalString(tag, Array.ConvertAll(numbers, Convert.ToDecimal)),
            (DicomVRCode.DS, double[] numbers) =>
                new DicomDecimalString(tag, Array.ConvertAll(numbers, Convert.ToDecimal)),
            (DicomVRCode.DS, decimal[] numbers) => new DicomDecimalString(tag, numbers),
            // By the type itself: a uint[] or an array of an enumeration also passes for an int[].
            (DicomVRCode.IS, _) when typeof(T) == typeof(int) => new DicomIntegerString(tag, (int[])(object)values),
            (DicomVRCode.UI, DicomUID[] uids) => new DicomUniqueIdentifier(tag, uids),
            (DicomVRCode.UI, DicomTransferSyntax[] syntaxes) => new DicomUniqueIdentifier(tag, syntaxes),
            _ => null,
        };
    }

    private static DicomDateRange First(DicomDateRange[] ranges) => ranges.FirstOrDefault() ?? new DicomDateRange();

    private static DicomStringElement FromText(DicomVR vr, DicomTag tag, string[] texts) => vr.Code switch
    {
        DicomVRCode.AE => new DicomApplicationEntity(tag, texts),
        DicomVRCode.AS => new DicomAgeString(tag, texts),
        DicomVRCode.CS => new DicomCodeString(tag, texts),
        DicomVRCode.DA => new DicomDate(tag, texts),
        DicomVRCode.DS => new DicomDecimalString(tag, texts),
        DicomVRCode.DT => new DicomDateTime(tag, texts),
        DicomVRCode.IS => new DicomIntegerString(tag, texts),
        DicomVRCode.LO => new DicomLongString(tag, texts),
        DicomVRCode.LT => new DicomLongText(tag, texts.FirstOrDefault()!),
        DicomVRCode.PN => new DicomPersonName(tag, texts),
        DicomVRCode.SH => new DicomShortString(tag, texts),
        DicomVRCode.ST => new DicomShortText(tag, texts.FirstOrDefault()!),
        DicomVRCode.TM => new DicomTime(tag, texts),
        DicomVRCode.UC => new DicomUnlimitedCharacters(tag, texts),
        DicomVRCode.UI => new DicomUniqueIdentifier(tag, texts),
        DicomVRCode.UR => new DicomUniversalResource(tag, texts.FirstOrDefault()!),
        _ => new DicomUnlimitedText(tag, texts.FirstOrDefault()!),
    };
}
