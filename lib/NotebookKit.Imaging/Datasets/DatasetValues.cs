using System.Globalization;
using FellowOakDicom;

namespace NotebookKit;

/// <summary>
/// A dataset's values with errors that name the tag. Numbers are parsed from their text to the nearest double, as
/// Python does, so that every later calculation is bit for bit the lecture's.
/// </summary>
internal static class DatasetValues
{
    public static string Text(DicomDataset data, DicomTag tag)
    {
        Require(data, tag);
        return data.TryGetString(tag, out var text) ? text : "";
    }

    public static double Number(DicomDataset data, DicomTag tag)
    {
        Require(data, tag);
        return Numbers(data, tag) is [var first, ..] ? first : throw Empty(tag);
    }

    public static double[] Numbers(DicomDataset data, DicomTag tag)
    {
        Require(data, tag);
        if (!data.TryGetValues<string>(tag, out var texts)) return [];
        return texts is [""] ? [] : Array.ConvertAll(texts, text => Parse(text, tag));
    }

    public static int Integer(DicomDataset data, DicomTag tag)
    {
        var number = Number(data, tag);
        return number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw new DicomDataException($"{Describe(tag)} is {Invariant(number)}, not a whole number.");
    }

    /// <summary>The tag and its name, as every message writes them: <c>(0028,1051) Window Width</c>.</summary>
    public static string Describe(DicomTag tag) => $"{tag} {tag.DictionaryEntry.Name}";

    public static string Invariant(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Require(DicomDataset data, DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!data.Contains(tag)) throw new DicomDataException($"The dataset has no {Describe(tag)}.");
    }

    private static DicomDataException Empty(DicomTag tag) => new($"{Describe(tag)} has no value.");

    private static double Parse(string text, DicomTag tag)
    {
        var trimmed = text.AsSpan().Trim(" \0");
        return double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? number
            : throw new DicomDataException($"{Describe(tag)} holds \"{text}\", which is not a number.");
    }
}
