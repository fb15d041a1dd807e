using System.Globalization;
using NotebookKit.Localization;

namespace NotebookKit.Tests.Localization;

public sealed class NotebookLanguageTests
{
    [Theory]
    [InlineData("notebooks/ja", "en-US", "ja")]
    [InlineData("notebooks/en", "ja-JP", "en")]
    [InlineData("notebooks/solutions/ja", "en-US", "ja")]
    [InlineData("ja/mine/en/copy", "ja-JP", "en")]
    [InlineData("mine", "ja-JP", "ja")]
    [InlineData("mine", "de-DE", "en")]
    public void Of_AFolder_IsTheNearestLanguageAboveElseTheMachines(string folder, string culture, string expected) =>
        Assert.Equal(
            expected,
            NotebookLanguage.Of(Path.Combine(Path.GetTempPath(), folder), CultureInfo.GetCultureInfo(culture)));
}
