using System.Globalization;

namespace FellowOakDicom;

/// <summary>Makes elements whose value is binary numbers from values that were set, also from their text.</summary>
internal static class NumberFactory
{
    /// <summary>The element; null if its value representation does not take values of that type.</summary>
    public static DicomElement? Create<T>(DicomVR vr, DicomTag tag, T[] values) => vr.Code switch
    {
        DicomVRCode.AT => Numbers(tag, values, DicomTag.Parse) is { } tags ? new DicomAttributeTag(tag, tags) : null,
        DicomVRCode.FD => Doubles(tag, values) is { } numbers ? new DicomFloatingPointDouble(tag, numbers) : null,
        DicomVRCode.FL => Singles(tag, values) is { } numbers ? new DicomFloatingPointSingle(tag, numbers) : null,
        DicomVRCode.SL => Numbers(tag, values, Parse<int>) is { } numbers ? new DicomSignedLong(tag, numbers) : null,
        DicomVRCode.SS => Numbers(tag, values, Parse<short>) is { } numbers ? new DicomSignedShort(tag, numbers) : null,
        DicomVRCode.SV =>
            Numbers(tag, values, Parse<long>) is { } numbers ? new DicomSignedVeryLong(tag, numbers) : null,
        DicomVRCode.UL => Numbers(tag, values, Parse<uint>) is { } numbers ? new DicomUnsignedLong(tag, numbers) : null,
        DicomVRCode.US =>
            Numbers(tag, values, Parse<ushort>) is { } numbers ? new DicomUnsignedShort(tag, numbers) : null,
        DicomVRCode.UV =>
            Numbers(tag, values, Parse<ulong>) is { } numbers ? new DicomUnsignedVeryLong(tag, numbers) : null,
        DicomVRCode.OB => As<byte, T>(values) is { } bytes ? new DicomOtherByte(tag, bytes) : null,
        DicomVRCode.UN => As<byte, T>(values) is { } bytes ? new DicomUnknown(tag, bytes) : null,
        DicomVRCode.OW => As<ushort, T>(values) is { } words ? new DicomOtherWord(tag, words) : null,
        DicomVRCode.OL => As<uint, T>(values) is { } words ? new DicomOtherLong(tag, words) : null,
        DicomVRCode.OV => As<ulong, T>(values) is { } words ? new DicomOtherVeryLong(tag, words) : null,
        DicomVRCode.OF => As<float, T>(values) is { } numbers ? new DicomOtherFloat(tag, numbers) : null,
        DicomVRCode.OD => As<double, T>(values) is { } numbers ? new DicomOtherDouble(tag, numbers) : null,
        _ => null,
    };

    private static double[]? Doubles<T>(DicomTag tag, T[] values) => values is float[] singles
        ? Array.ConvertAll(singles, Convert.ToDouble)
        : Numbers(tag, values, Parse<double>);

    private static float[]? Singles<T>(DicomTag tag, T[] values) => values is double[] doubles
        ? Array.ConvertAll(doubles, Convert.ToSingle)
        : Numbers(tag, values, Parse<float>);

    private static TNumber[]? Numbers<TNumber, T>(DicomTag tag, T[] values, Func<string, TNumber> parse)
    {
        if (values is not string[] texts) return As<TNumber, T>(values);
        if (texts is [var all] && tag.DictionaryEntry.ValueMultiplicity.Maximum > 1) texts = all.Split('\\');
        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(parse)];
    }

    // By the type itself: an int[] also passes for a uint[].
    private static TNumber[]? As<TNumber, T>(T[] values) =>
        typeof(T) == typeof(TNumber) ? (TNumber[])(object)values : null;

    private static TNumber Parse<TNumber>(string text) where TNumber : IParsable<TNumber> =>
        TNumber.Parse(text, CultureInfo.InvariantCulture);
}
