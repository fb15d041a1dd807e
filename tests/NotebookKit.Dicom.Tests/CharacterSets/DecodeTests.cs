using System.Text;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.CharacterSets;

public sealed class DecodeTests
{
    private const string Undefined = "\uFFFD";

    private static readonly string[] SingleByteSets =
    [
        "ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 126", "ISO_IR 127", "ISO_IR 138", "ISO_IR 144",
        "ISO_IR 148", "ISO_IR 166", "ISO_IR 13",
    ];

    // C1 controls, which no text has, are left out: code page 874 has typographic characters there.
    [Fact]
    public void Decode_EachByteOfTheSingleByteSets_IsPydicomsCharacter()
    {
        int[] bytes = [.. Enumerable.Range(0x20, 0x5f), .. Enumerable.Range(0xa0, 0x60)];
        var values =
            SingleByteSets.SelectMany(set => bytes.Select(b => (new[] { set }, "LT", new[] { (byte)b }))).ToArray();
        var expected = PydicomCharset.Decode(values);

        for (var i = 0; i < values.Length; i++)
        {
            var (charsets, vr, value) = values[i];
            if (expected[i] != Undefined)
            {
                Assert.Equal(
                    (charsets[0], value[0], expected[i]), (charsets[0], value[0], Decode(value, vr, charsets)));
            }
        }
    }

    // GB2312's middle dot and dash have two readings; .NET, fo-dicom and GB 18030 agree on the other one.
    [Theory]
    [InlineData("ISO 2022 IR 87", "1b2442", 0x00, "")]
    [InlineData("ISO 2022 IR 159", "1b242844", 0x00, "")]
    [InlineData("ISO 2022 IR 149", "1b242943", 0x80, "")]
    [InlineData("ISO 2022 IR 58", "1b242941", 0x80, "\u30fb\u2015")]
    public void Decode_EachCharacterOfATwoByteSet_IsPydicomsCharacter(
        string charset, string escape, int high, string otherReading)
    {
        string[] charsets = ["", charset];
        byte[][] values = [.. Pairs().Select(pair => (byte[])
            [.. Convert.FromHexString(escape), (byte)(pair.First | high), (byte)(pair.Second | high), .. "\x1b(B"u8])];
        // pydicom leaves the escape sequence of ISO IR 58 in the text.
        var expected = Array.ConvertAll(
            PydicomCharset.Decode(values.Select(value => (charsets, "LT", value))),
            text => text.Replace("\x1b$)A", "", StringComparison.Ordinal));

        var actual = values.Select(value => Decode(value, "LT", charsets)).ToArray();

        var compared = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (expected[i].Contains(Undefined, StringComparison.Ordinal) || expected[i].Contains('\x1b')) continue;
            if (expected[i].Length > 1 || otherReading.Contains(expected[i], StringComparison.Ordinal)) continue;
            Assert.Equal((Convert.ToHexString(values[i]), expected[i]), (Convert.ToHexString(values[i]), actual[i]));
            compared++;
        }
        Assert.True(compared > 6000, $"only {compared} characters compared");
    }

    [Theory]
    [InlineData("ISO_IR 192", "e5b1b1e794b05ee5a4aae9838e", "山田^太郎")]
    [InlineData("GB18030", "cdf55ed0a1b6ab", "王^小东")]
    [InlineData("GBK", "cdf55ed0a1b6ab", "王^小东")]
    [InlineData("ISO-IR 100", "c4", "Ä")]
    [InlineData("ISO IR 100 ", "c4", "Ä")]
    [InlineData("ISO 2022 IR 87", "1b24423b3345441b2842", "山田")]
    [InlineData("", "41", "A")]
    public void Decode_OneCharacterSet_GivesItsText(string charset, string bytes, string expected) =>
        Assert.Equal(expected, Decode(Convert.FromHexString(bytes), "PN", charset));

    [Fact]
    public void Decode_AnUnknownCharacterSet_IsReadAsIfNoneWereDeclared() =>
        Assert.Equal("AÄ", Decode([0x41, 0xc4], "LO", "ISO_IR 999"));

    // 表 is 0x95 0x5C in Shift JIS, 乗 0x81 0x5C in GBK, 充詳 3D 3C 3E 5C in JIS X 0208: none of these bytes delimits.
    [Theory]
    [InlineData("ISO_IR 13", "955c5c41", "表\\A")]
    [InlineData("GB18030", "815c5c41", "乗\\A")]
    [InlineData("\\ISO 2022 IR 87", "1b24423d3c3e5c1b28425c41", "充詳\\A")]
    public void Decode_ADelimitersByteWithinACharacter_DelimitsNothing(
        string charsets, string bytes, string expected) =>
        Assert.Equal(expected, Decode(Convert.FromHexString(bytes), "PN", charsets.Split('\\')));

    // After the delimiter E9 is é of the first set again, not щ of the one that was switched to.
    [Theory]
    [InlineData("PN", "1b2d4ce95ee9", "щ^é")]
    [InlineData("PN", "1b2d4ce93de9", "щ=é")]
    [InlineData("LO", "1b2d4ce95ee9", "щ^щ")]
    [InlineData("LO", "1b2d4ce95ce9", "щ\\é")]
    [InlineData("LT", "1b2d4ce95ce9", "щ\\щ")]
    [InlineData("LT", "1b2d4ce90d0ae9", "щ\r\né")]
    public void Decode_AfterADelimiter_TheFirstCharacterSetIsBack(string vr, string bytes, string expected) =>
        Assert.Equal(expected, Decode(Convert.FromHexString(bytes), vr, "ISO 2022 IR 100", "ISO 2022 IR 144"));

    [Theory]
    [InlineData("1b24423b", Undefined)]
    [InlineData("1b", "\x1b")]
    [InlineData("1b24", "\x1b$")]
    [InlineData("1b2d4c41", "\x1b-LA")]
    [InlineData("1b24427f7f", "\x7f\x7f")]
    public void Decode_BrokenOrUndeclaredEscapes_KeepsTheRest(string bytes, string expected) =>
        Assert.Equal(expected, Decode(Convert.FromHexString(bytes), "LO", "", "ISO 2022 IR 87"));

    private static IEnumerable<(int First, int Second)> Pairs() =>
        from first in Enumerable.Range(0x21, 94) from second in Enumerable.Range(0x21, 94) select (first, second);

    private static string Decode(byte[] bytes, string vr, params string[] charsets)
    {
        Encoding[] encodings = DicomEncoding.GetEncodings(charsets);
        return FellowOakDicom.CharacterSets.Decode(bytes, encodings, DicomVR.Parse(vr));
    }
}
