using System.Text;
using NotebookKit.Dump;

namespace NotebookKit.Tests.Dump;

public sealed class PythonTextTests
{
    // Each expected text is what Python 3 prints for repr(number).
    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(40, "40.0")]
    [InlineData(-1024.5, "-1024.5")]
    [InlineData(0.468, "0.468")]
    [InlineData(1e-4, "0.0001")]
    [InlineData(1e-6, "1e-06")]
    [InlineData(1.25e-7, "1.25e-07")]
    [InlineData(123456789012345680, "1.2345678901234568e+17")]
    [InlineData(1e15, "1000000000000000.0")]
    [InlineData(1e16, "1e+16")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(0.1f, "0.10000000149011612")]
    [InlineData(double.NaN, "nan")]
    [InlineData(double.NegativeInfinity, "-inf")]
    public void AppendRepr_Number_IsPythons(double number, string expected) =>
        Assert.Equal(expected, new StringBuilder().AppendRepr(number).ToString());

    // Each expected text is what Python 3 prints for repr(text).
    [Theory]
    [InlineData("it's", "\"it's\"")]
    [InlineData("\"it's\"", "'\"it\\'s\"'")]
    [InlineData("山田^太郎", "'山田^太郎'")]
    [InlineData("\u00a0\u001b\u2028", @"'\xa0\x1b\u2028'")]
    [InlineData("\ud83d\ude00\udb40\udc01", "'\ud83d\ude00\\U000e0001'")]
    public void AppendRepr_Text_IsPythons(string text, string expected) =>
        Assert.Equal(expected, new StringBuilder().AppendRepr(text).ToString());

    [Fact]
    public void AppendRepr_Bytes_IsPythons() =>
        Assert.Equal(
            @"b""\x00A'\\\t\x7f\xff""",
            new StringBuilder().AppendRepr("\0A'\\\t\u007f"u8.ToArray().Append((byte)0xFF).ToArray()).ToString());
}
