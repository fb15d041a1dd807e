using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.CharacterSets;

public sealed class EncodeTests
{
    // The examples of PS3.5 annexes H, I and K, with \033 for ESC.
    [Theory]
    [InlineData("\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう",
        @"Yamada^Tarou=\033$B;3ED\033(B^\033$BB@O:\033(B=\033$B$d$^$@\033(B^\033$B$?$m$&\033(B")]
    [InlineData("ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
        @"\324\317\300\336^\300\333\263=\033$B;3ED\033(J^\033$BB@O:\033(J=\033$B$d$^$@\033(J^\033$B$?$m$&\033(J")]
    [InlineData("\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동",
        @"Hong^Gildong=\033$)C\373\363^\033$)C\321\316\324\327=\033$)C\310\253^\033$)C\261\346\265\277")]
    [InlineData("\\ISO 2022 IR 58", "Zhang^XiaoDong=张^小东",
        @"Zhang^XiaoDong=\033$)A\325\305^\033$)A\320\241\266\253")]
    public void Encode_TheStandardsExamples_GivesItsBytes(string charsets, string text, string expected) =>
        Assert.Equal(expected, Escaped(Encode(text, "PN", charsets.Split('\\'))));

    [Fact]
    public void Encode_AnyText_IsReadBackByPydicom()
    {
        (string Charsets, string VR, string Text)[] values =
        [
            ("ISO_IR 100", "LO", "Äneas é"),
            ("ISO_IR 126", "LO", "Διονυσιος ‘’"),
            ("ISO_IR 138", "LO", "שרון"),
            ("ISO_IR 166", "LO", "สวัสดี"),
            ("ISO_IR 192", "LO", "山田 😀"),
            ("GB18030", "LO", "王小东 㐀"),
            ("ISO 2022 IR 100\\ISO 2022 IR 144\\ISO 2022 IR 126", "PN", "é^щ^Δé"),
            ("ISO 2022 IR 6\\ISO 2022 IR 87\\ISO 2022 IR 159", "LT", "山田\r\n丂 abc 〜"),
            ("ISO 2022 IR 6\\ISO 2022 IR 87", "LO", "頭部\\胸部 CT\\A"),
            ("\\ISO 2022 IR 149", "LO", "김희중 abc"),
        ];

        var read = PydicomCharset.Decode(values.Select(value =>
            (value.Charsets.Split('\\'), value.VR, Encode(value.Text, value.VR, value.Charsets.Split('\\')))));

        Assert.Equal(values.Select(value => value.Text), read);
    }

    [Theory]
    [InlineData("ISO_IR 100", "山", "?")]
    [InlineData("", "é", "?")]
    [InlineData("\\ISO 2022 IR 87", "山é", @"\033$B;3\033(B?")]
    public void Encode_ACharacterThatNoSetHas_IsAQuestionMark(string charsets, string text, string expected) =>
        Assert.Equal(expected, Escaped(Encode(text, "LO", charsets.Split('\\'))));

    private static byte[] Encode(string text, string vr, string[] charsets) =>
        FellowOakDicom.CharacterSets.Encode(text, DicomEncoding.GetEncodings(charsets), DicomVR.Parse(vr));

    private static string Escaped(byte[] bytes) =>
        string.Concat(
            bytes.Select(
                b => b is >= 0x20 and < 0x7f ? ((char)b).ToString() : "\\" + Convert.ToString(b, 8).PadLeft(3, '0')));
}
