using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using FsCheck;
using FsCheck.Fluent;

namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// Random elements of every value representation, each under a tag that the dictionary gives that one VR.
/// </summary>
internal static class ElementGenerator
{
    private static readonly ILookup<string, DicomTag> TagsByVR = DicomDictionary.Default
        .Where(entry => entry.ValueRepresentations.Length == 1 && entry.MaskTag is null && !entry.IsRetired)
        .Where(entry => entry.Tag.Group is >= 8 and < 0xFFFE && entry.Tag.Element != 0)
        .Where(entry => entry.Tag != DicomTag.SpecificCharacterSet)
        .ToLookup(entry => entry.ValueRepresentations[0].Code, entry => entry.Tag);

    private static readonly Gen<DicomItem> Elements = Gen.OneOf(Text().Concat(Bytes()).Concat(Numbers()));

    /// <summary>Elements under different tags; sequences nest <paramref name="depth"/> deep.</summary>
    public static Gen<DicomItem[]> Items(int depth) =>
        Gen.ArrayOf(Item(depth)).Select(items => items.DistinctBy(item => item.Tag).ToArray());

    private static Gen<DicomItem> Item(int depth) =>
        depth == 0 ? Elements : Gen.Frequency((12, Elements), (1, Sequence(depth - 1)));

    private static Gen<DicomItem> Sequence(int depth) =>
        from tag in Tag("SQ")
        from items in Gen.ArrayOf(Items(depth)).Resize(6)
        select (DicomItem)new DicomSequence(tag, [.. items.Select(Dataset)]);

    public static DicomDataset Dataset(DicomItem[] items) => new DicomDataset().NotValidated().Add(items);

    private static IEnumerable<Gen<DicomItem>> Text() =>
    [
        Element("AE", Several(Word), (tag, values) => new DicomApplicationEntity(tag, values)),
        Element("AS", Several(Digits(3).Select(d => d + "Y")), (tag, values) => new DicomAgeString(tag, values)),
        Element("CS", Several(Word), (tag, values) => new DicomCodeString(tag, values)),
        Element("DA", Several(Date), (tag, values) => new DicomDate(tag, values)),
        Element("DS", Several(Decimal), (tag, values) => new DicomDecimalString(tag, values)),
        Element("DT", Several(Date.Select(d => d + "235959.123456")), (tag, values) => new DicomDateTime(tag, values)),
        Element("IS", Several(Integer), (tag, values) => new DicomIntegerString(tag, values)),
        Element("LO", Several(Phrase), (tag, values) => new DicomLongString(tag, values)),
        Element("LT", Phrase, (tag, value) => new DicomLongText(tag, value)),
        Element("PN", Several(Name), (tag, values) => new DicomPersonName(tag, values)),
        Element("SH", Several(Phrase), (tag, values) => new DicomShortString(tag, values)),
        Element("ST", Phrase, (tag, value) => new DicomShortText(tag, value)),
        Element("TM", Several(Digits(2).Select(d => d + "5959.5")), (tag, values) => new DicomTime(tag, values)),
        Element("UC", Several(Phrase), (tag, values) => new DicomUnlimitedCharacters(tag, values)),
        Element("UI", Several(Uid), (tag, values) => new DicomUniqueIdentifier(tag, values)),
        Element("UR", Word, (tag, value) => new DicomUniversalResource(tag, value)),
        Element("UT", Phrase, (tag, value) => new DicomUnlimitedText(tag, value)),
    ];

    private static IEnumerable<Gen<DicomItem>> Numbers() =>
    [
        Element(
            "FL", Bits.Select(BitConverter.Int32BitsToSingle).ArrayOf(),
            (tag, v) => new DicomFloatingPointSingle(tag, v)),
        Element(
            "FD", LongBits.Select(BitConverter.Int64BitsToDouble).ArrayOf(),
            (tag, v) => new DicomFloatingPointDouble(tag, v)),
        Element("SL", Bits.ArrayOf(), (tag, values) => new DicomSignedLong(tag, values)),
        Element("SS", Bits.Select(i => (short)i).ArrayOf(), (tag, values) => new DicomSignedShort(tag, values)),
        Element("SV", LongBits.ArrayOf(), (tag, values) => new DicomSignedVeryLong(tag, values)),
        Element("UL", Bits.Select(i => (uint)i).ArrayOf(), (tag, values) => new DicomUnsignedLong(tag, values)),
        Element("US", Bits.Select(i => (ushort)i).ArrayOf(), (tag, values) => new DicomUnsignedShort(tag, values)),
        Element(
            "UV", LongBits.Select(i => (ulong)i).ArrayOf(), (tag, values) => new DicomUnsignedVeryLong(tag, values)),
        Element("AT", Bits.Select(i => new DicomTag((ushort)i, (ushort)(i >> 16))).ArrayOf(),
            (tag, values) => new DicomAttributeTag(tag, values)),
    ];

    private static IEnumerable<Gen<DicomItem>> Bytes() =>
    [
        Element("OB", Units(2), (tag, bytes) => new DicomOtherByte(tag, new MemoryByteBuffer(bytes))),
        Element("OD", Units(8), (tag, bytes) => new DicomOtherDouble(tag, new MemoryByteBuffer(bytes))),
        Element("OF", Units(4), (tag, bytes) => new DicomOtherFloat(tag, new MemoryByteBuffer(bytes))),
        Element("OL", Units(4), (tag, bytes) => new DicomOtherLong(tag, new MemoryByteBuffer(bytes))),
        Element("OV", Units(8), (tag, bytes) => new DicomOtherVeryLong(tag, new MemoryByteBuffer(bytes))),
        Element("OW", Units(2), (tag, bytes) => new DicomOtherWord(tag, new MemoryByteBuffer(bytes))),
        from element in Gen.Choose(0x1000, 0x10FF)
        from bytes in Units(2)
        select (DicomItem)new DicomUnknown(new DicomTag(0x0099, (ushort)element), new MemoryByteBuffer(bytes)),
    ];

    private static Gen<DicomItem> Element<T>(string vr, Gen<T> values, Func<DicomTag, T, DicomItem> create) =>
        from tag in Tag(vr)
        from value in values
        select create(tag, value);

    private static Gen<DicomTag> Tag(string vr) => Gen.Elements(TagsByVR[vr]);

    private static Gen<string[]> Several(Gen<string> value) => value.ArrayOf().Resize(4);

    private static Gen<int> Bits => Gen.Choose(int.MinValue, int.MaxValue);

    private static Gen<long> LongBits => from low in Bits from high in Bits select ((long)high << 32) | (uint)low;

    private static Gen<byte[]> Units(int size) => Gen.Choose(0, 40).SelectMany(count =>
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(count * size));

    private static Gen<string> Characters(string alphabet) =>
        Gen.Choose(1, 12).SelectMany(count => Gen.Elements(alphabet.ToCharArray()).ArrayOf(count)).Select(
            c => new string(c));

    private static Gen<string> Word => Characters("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    /// <summary>No spaces, which may count as padding, and no backslashes, which delimit values.</summary>
    private static Gen<string> Phrase => Characters("abcäöüß日本語画像처리Ωж.,;()[]<>&%$§ÿ山田太郎");

    private static Gen<string> Name =>
        from last in Phrase
        from first in Phrase
        from ideographic in Phrase
        select $"{last}^{first}={ideographic}^";

    private static Gen<string> Digits(int count) =>
        Gen.Choose(0, 9).ArrayOf(count).Select(digits => string.Concat(digits.Select(d => (char)('0' + d))));

    private static Gen<string> Date => Gen.Choose(0, 40_000)
        .Select(day => new DateTime(1920, 1, 1).AddDays(day).ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    private static Gen<string> Decimal =>
        from mantissa in Bits
        from exponent in Gen.Choose(-9, 9)
        select $"{mantissa.ToString(CultureInfo.InvariantCulture)}E{exponent.ToString(CultureInfo.InvariantCulture)}";

    private static Gen<string> Integer => Bits.Select(i => i.ToString(CultureInfo.InvariantCulture));

    private static Gen<string> Uid =>
        Bits.Select(i => "1.2.826.0.1." + ((uint)i).ToString(CultureInfo.InvariantCulture));
}
