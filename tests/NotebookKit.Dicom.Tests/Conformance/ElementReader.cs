using System.Globalization;
using System.Security.Cryptography;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>Lists a file's elements in the form that tests/judges/elements.py gives them.</summary>
internal static class ElementReader
{
    public static ReadFile Read(string path)
    {
        try
        {
            return List(DicomFile.Open(path));
        }
        catch (DicomException exception)
        {
            return new ReadFile($"{exception.GetType().Name}: {exception.Message}", false, "", []);
        }
    }

    public static ReadFile List(DicomFile file)
    {
        var elements = new List<ReadElement>();
        Append(file.FileMetaInfo, "", elements);
        Append(file.Dataset, "", elements);
        return new ReadFile(null, false, file.Dataset.InternalTransferSyntax.UID.UID, elements);
    }

    private static void Append(DicomDataset dataset, string parent, List<ReadElement> elements)
    {
        foreach (var item in dataset)
        {
            var path = $"{parent}{Tag(item.Tag)}";
            var vr = item.ValueRepresentation.Code;
            switch (item)
            {
                case DicomSequence sequence:
                    elements.Add(
                        new ReadElement(path, vr, Number(sequence.Items.Count), sequence.Items.Count == 0 ? "" : null));
                    for (var i = 0; i < sequence.Items.Count; i++) Append(sequence.Items[i], $"{path}[{i}]", elements);
                    break;
                case DicomFragmentSequence fragments:
                    var encapsulated = Bytes(Encapsulated(fragments));
                    elements.Add(new ReadElement(path, vr, encapsulated, encapsulated));
                    break;
                case DicomElement element:
                    elements.Add(new ReadElement(path, vr, Value(element), Bytes(element.Buffer.Data)));
                    break;
            }
        }
    }

    private static string Value(DicomElement element) => element switch
    {
        // Text has one value, and a backslash in it is a backslash (PS3.5 6.2).
        DicomMultiStringElement => string.Join('\\', element.Get<string[]>()),
        DicomStringElement => element.Get<string>(),
        DicomAttributeTag tags => string.Join('\\', tags.Values.Select(Tag)),
        DicomUnsignedShort or DicomSignedShort or DicomUnsignedLong or DicomSignedLong =>
            Numbers<long>(element, Number),
        DicomSignedVeryLong => Numbers<long>(element, Number),
        DicomUnsignedVeryLong => Numbers<ulong>(element, Number),
        DicomFloatingPointSingle =>
            Numbers<float>(element, value => Number(BitConverter.SingleToUInt32Bits(value), "x8")),
        DicomFloatingPointDouble =>
            Numbers<double>(element, value => Number(BitConverter.DoubleToUInt64Bits(value), "x16")),
        _ => Bytes(element.Buffer.Data),
    };

    private static string Numbers<T>(DicomElement element, Func<T, string> text) =>
        string.Join('\\', Enumerable.Range(0, element.Count).Select(i => text(element.Get<T>(i))));

    private static string Number(IFormattable value, string? format) =>
        value.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(long value) => Number(value, null);

    private static string Number(ulong value) => Number(value, null);

    private static string Tag(DicomTag tag) =>
        string.Create(CultureInfo.InvariantCulture, $"({tag.Group:x4},{tag.Element:x4})");

    /// <summary>In hexadecimal up to 16 bytes, else length and SHA-256, as the Python side does.</summary>
    private static string Bytes(byte[] bytes) => bytes.Length <= 16
        ? Convert.ToHexStringLower(bytes)
        : $"{Number(bytes.Length)} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}";

    /// <summary>
    /// The value field of encapsulated pixel data as it lies in a file, without its last delimiter (PS3.5 A.4).
    /// </summary>
    private static byte[] Encapsulated(DicomFragmentSequence fragments)
    {
        using var field = new MemoryStream();
        using var writer = new BinaryWriter(field);
        WriteItem(writer, [.. fragments.OffsetTable.SelectMany(BitConverter.GetBytes)]);
        foreach (var fragment in fragments) WriteItem(writer, fragment.Data);
        return field.ToArray();
    }

    private static void WriteItem(BinaryWriter writer, byte[] content)
    {
        writer.Write((ushort)0xFFFE);
        writer.Write((ushort)0xE000);
        writer.Write(content.Length);
        writer.Write(content);
    }
}
