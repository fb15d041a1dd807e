using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dump;

/// <summary>
/// An element's value as pydicom shows it (its <c>DataElement.repval</c>): texts in quotes, several values in brackets,
/// UIDs by name, and only the count of what is long.
/// </summary>
internal static class ElementValue
{
    private const int MostShown = 16;

    public static StringBuilder AppendValue(this StringBuilder output, DicomItem item) => item switch
    {
        DicomFragmentSequence fragments => AppendCount(output, EncodedSize(fragments)),
        DicomElement element => AppendElement(output, element),
        _ => output,
    };

    private static StringBuilder AppendElement(StringBuilder output, DicomElement element)
    {
        switch (element.ValueRepresentation.Code)
        {
            case "LO" or "SH": return AppendTexts(output, Texts(element));
            case "UC": return AppendLong(output, Texts(element));
            case "LT" or "UT": return AppendLong(output, [Text(element)]);
            case "ST": return output.AppendRepr(Text(element));
            case "PN": return AppendNames(output, element);
            case "UI": return AppendUids(output, Ascii(element, ' ', '\0').Split('\\'));
            case "DS": return AppendDecimals(output, element);
            case "IS": return AppendIntegers(output, element);
            case "AE":
                return AppendTexts(
                output, [.. Ascii(element).Split('\\').Select(value => value.Trim(' ', '\0'))]);
            case "UR": return output.AppendRepr(Ascii(element, ' ', '\0'));
            case "AS" or "CS" or "DA" or "DT" or "TM":
                return AppendTexts(output, Ascii(element, ' ', '\0').Split('\\'));
            case "US" or "SS": return AppendNumbers(output, element, 2);
            case "UL" or "SL" or "FL" or "AT": return AppendNumbers(output, element, 4);
            case "FD" or "SV" or "UV": return AppendNumbers(output, element, 8);
            default: return AppendBytes(output, element);
        }
    }

    private static StringBuilder AppendBytes(StringBuilder output, DicomElement element)
    {
        var size = element.Buffer?.Size ?? 0;
        if (size == 0) return output.Append("None");
        return size > MostShown ? AppendCount(output, size) : output.AppendRepr(element.Buffer!.Data);
    }

    private static StringBuilder AppendTexts(StringBuilder output, string[] values) =>
        values.Length == 1 ? output.AppendRepr(values[0]) : AppendList(
            output, values, (to, value) => to.AppendRepr(value));

    private static StringBuilder AppendLong(StringBuilder output, string[] values)
    {
        var length = values.Length == 1 ? values[0].EnumerateRunes().Count() : values.Length;
        return length > MostShown ? AppendCount(output, length) : AppendTexts(output, values);
    }

    private static StringBuilder AppendNames(StringBuilder output, DicomElement element)
    {
        // Empty component groups at the end are not part of the name.
        string[] names = [.. Texts(element).Select(name => name.TrimEnd('='))];
        return names.Length == 1 ? output.AppendRepr(names[0]) : AppendList(
            output, names, (to, name) => to.Append(name));
    }

    private static StringBuilder AppendUids(StringBuilder output, string[] uids)
    {
        if (uids.Length > 1) return AppendTexts(output, uids);
        return uids[0].Length == 0 ? output.AppendRepr("") : output.Append(UidName.Of(uids[0]));
    }

    private static StringBuilder AppendDecimals(StringBuilder output, DicomElement element)
    {
        string[] values = [.. Ascii(element, ' ', '\0').Split('\\').Select(value => value.Trim())];
        if (element.Length == 0) return output.Append("None");
        if (values.Length > 1) return AppendList(output, values, AppendOriginal);
        return double.TryParse(values[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? output.Append('\'').AppendRepr(number).Append('\'')
            : output.AppendRepr(values[0]);
    }

    private static StringBuilder AppendIntegers(StringBuilder output, DicomElement element)
    {
        string[] values = [.. Ascii(element, ' ', '\0').Split('\\').Select(value => value.Trim())];
        if (element.Length == 0) return output.Append("None");
        if (values.Length > 1) return AppendList(output, values, AppendOriginal);
        return decimal.TryParse(values[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? output.Append(CultureInfo.InvariantCulture, $"'{decimal.Truncate(number):0}'")
            : output.AppendRepr(values[0]);
    }

    /// <summary>In a list, numbers keep the digits they have in the file.</summary>
    private static void AppendOriginal(StringBuilder output, string value)
    {
        if (value.Length == 0) output.Append("''");
        else output.Append(value);
    }

    private static StringBuilder AppendNumbers(StringBuilder output, DicomElement element, int width)
    {
        var size = element.Buffer?.Size ?? 0;
        if (size == 0) return output.Append("None");
        if (size % width != 0) return AppendBytes(output, element);
        if (size / width > MostShown) return AppendCount(output, size / width);
        var bytes = element.Buffer!.Data;
        if (size == width) return AppendNumber(output, element.ValueRepresentation.Code, bytes);
        var code = element.ValueRepresentation.Code;
        return AppendList(output, bytes.Chunk(width).ToArray(), (to, value) => AppendNumber(to, code, value));
    }

    private static StringBuilder AppendNumber(StringBuilder output, string code, ReadOnlySpan<byte> bytes) =>
        code switch
        {
            "US" => output.Append(BinaryPrimitives.ReadUInt16LittleEndian(bytes)),
            "SS" => output.Append(BinaryPrimitives.ReadInt16LittleEndian(bytes)),
            "UL" => output.Append(BinaryPrimitives.ReadUInt32LittleEndian(bytes)),
            "SL" => output.Append(BinaryPrimitives.ReadInt32LittleEndian(bytes)),
            "UV" => output.Append(BinaryPrimitives.ReadUInt64LittleEndian(bytes)),
            "SV" => output.Append(BinaryPrimitives.ReadInt64LittleEndian(bytes)),
            "FL" => output.AppendRepr(BinaryPrimitives.ReadSingleLittleEndian(bytes)),
            "FD" => output.AppendRepr(BinaryPrimitives.ReadDoubleLittleEndian(bytes)),
            _ => output.AppendTag(new DicomTag(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes), BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]))),
        };

    private static StringBuilder AppendList<T>(StringBuilder output, T[] values, Action<StringBuilder, T> append)
    {
        if (values.Length > MostShown) return AppendCount(output, values.Length);
        output.Append('[');
        for (var index = 0; index < values.Length; index++)
        {
            if (index > 0) output.Append(", ");
            append(output, values[index]);
        }
        return output.Append(']');
    }

    private static StringBuilder AppendCount(StringBuilder output, long count) =>
        output.Append(CultureInfo.InvariantCulture, $"Array of {count} elements");

    /// <summary>
    /// The bytes of encapsulated pixel data as they stand in the file: the items with tags and lengths (PS3.5 A.4).
    /// </summary>
    private static long EncodedSize(DicomFragmentSequence fragments) =>
        8 + 4L * fragments.OffsetTable.Count + fragments.Fragments.Sum(fragment => 8 + fragment.Size);

    private static string Text(DicomElement element) => element.Get<string>().TrimEnd(' ', '\0');

    private static string[] Texts(DicomElement element)
    {
        var values = element.Get<string[]>();
        return values.Length == 0 ? [""] : [.. values.Select(value => value.TrimEnd(' ', '\0'))];
    }

    /// <summary>The text of an element that is always in the default repertoire, as it is in the file.</summary>
    private static string Ascii(DicomElement element, params ReadOnlySpan<char> padding) =>
        element.Buffer is { Size: > 0 } buffer ? Encoding.Latin1.GetString(buffer.Data).TrimEnd(padding.ToArray()) : "";
}
