using FellowOakDicom;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// The tag table in a reader's hands: searched, folded, read by mouse and by keyboard, and without scripts.
/// </summary>
[RunsInCI("a browser")]
public sealed class TagTableInBrowserTests(SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    private static readonly DicomDataset Data = new(
        new DicomCodeString(DicomTag.Modality, "CT"),
        new DicomLongString(DicomTag.Manufacturer, "ACME"),
        new DicomPersonName(DicomTag.PatientName, "Joho^Taro"),
        new DicomUnsignedShort(DicomTag.Rows, 512),
        new DicomUnsignedShort(DicomTag.Columns, 256),
        new DicomLongString(new DicomTag(0x0029, 0x0010), "VENDOR"));

    [Theory]
    [InlineData("pAtIeNt's", "(0010, 0010)")] // its name
    [InlineData("0028, 0011", "(0028, 0011)")] // its number
    [InlineData("acme", "(0008, 0070)")] // its value
    [InlineData("DicomTag.Rows", "(0028, 0010)")] // how a cell names it
    [InlineData("vendor", "(0029, 0010)")] // in a group that is folded at first
    public async Task Search_Typed_LeavesTheRowsThatMatchUntilItIsCleared(string typed, string tag)
    {
        var page = await OpenAsync();
        var visible = await TagsAsync(page);
        Assert.Equal(["(0008, 0060)", "(0008, 0070)", "(0010, 0010)", "(0028, 0010)", "(0028, 0011)"], visible);

        await Search(page).PressSequentiallyAsync(typed);
        Assert.Equal([tag], await TagsAsync(page));
        await Expect(page.Locator("details:visible")).ToHaveCountAsync(1);

        await Search(page).FillAsync("");
        Assert.Equal(visible, await TagsAsync(page));
        await Expect(page.Locator("details:visible")).ToHaveCountAsync(4);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Search_OfNothingThatIsThere_LeavesNoRow()
    {
        var page = await OpenAsync();
        await Search(page).FillAsync("no such element");
        Assert.Empty(await TagsAsync(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Group_FoldedByTheReader_IsFoldedAgainAfterASearch()
    {
        var page = await OpenAsync();
        await page.Locator("summary", new() { HasText = "0028" }).ClickAsync();
        Assert.Equal(["(0008, 0060)", "(0008, 0070)", "(0010, 0010)"], await TagsAsync(page));

        await Search(page).FillAsync("rows");
        await Search(page).FillAsync("rows in");
        await Search(page).FillAsync("column");
        Assert.Contains("(0028, 0011)", await TagsAsync(page));
        await Search(page).FillAsync("");

        Assert.Equal(["(0008, 0060)", "(0008, 0070)", "(0010, 0010)"], await TagsAsync(page));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("en", "How many pixels the image has from top to bottom.", "personal", "private")]
    [InlineData("ja", "画像の縦の画素数（行数）です。", "個人情報", "プライベート")]
    public async Task Row_InTheReadersLanguage_TellsItsMeaningAndIsMarked(
        string language, string meaning, string personal, string isPrivate)
    {
        var page = await OpenAsync(language);
        var name = Row(page, "(0028, 0010)").Locator("td").Nth(1);

        await Expect(name).ToHaveAttributeAsync("title", $"{meaning}\nDicomTag.Rows");
        Assert.Equal("none", await ShownBelowAsync(name));
        await name.FocusAsync();
        Assert.Contains(meaning, await ShownBelowAsync(name), StringComparison.Ordinal);

        await Expect(page.Locator("mark")).ToHaveTextAsync([personal, isPrivate]);
        await Expect(Row(page, "(0010, 0010)").Locator("mark")).ToHaveTextAsync(personal);
        await Expect(Row(page, "(0029, 0010)").Locator("mark")).ToHaveTextAsync(isPrivate);
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            await Browser.ScreenshotAsync(page.Locator(".kit-tags"), $"tags-{language}-{theme}");
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_Alone_SearchesFoldsAndReads()
    {
        var page = await OpenAsync();

        await page.Keyboard.PressAsync("Tab");
        await Expect(Search(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("modality");
        Assert.Equal(["(0008, 0060)"], await TagsAsync(page));
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("summary", new() { HasText = "0008" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(Row(page, "(0008, 0060)").Locator("td").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Empty(await TagsAsync(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Table_WithoutScripts_HasAllRowsAndNoSearchThatDoesNothing()
    {
        var page = await OpenAsync(options: new() { JavaScriptEnabled = false });

        await Expect(Search(page)).ToBeHiddenAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(6);
        await page.Locator("details:not([open]) summary").ClickAsync();
        Assert.Equal(
            ["(0008, 0060)", "(0008, 0070)", "(0010, 0010)", "(0028, 0010)", "(0028, 0011)", "(0029, 0010)"],
            await TagsAsync(page));
        await page.Context.CloseAsync();
    }

    private Task<IPage> OpenAsync(string language = "en", BrowserNewPageOptions? options = null) =>
        browser.OpenAsync(SpokenLanguage.In(language, () => Data.TagTable().ToHtml()), options);

    private static ILocator Search(IPage page) => page.Locator("input[type=search]");

    private static ILocator Row(IPage page, string tag) => page.Locator("tbody tr", new() { HasText = tag });

    /// <summary>The tags of the rows that the reader sees.</summary>
    private static Task<string[]> TagsAsync(IPage page) => page.Locator("tbody tr")
        .EvaluateAllAsync<string[]>(
            "rows => rows.filter(row => row.checkVisibility()).map(row => row.cells[0].textContent)");

    /// <summary>What the style writes below a name that has the focus.</summary>
    private static Task<string> ShownBelowAsync(ILocator name) =>
        name.EvaluateAsync<string>("cell => getComputedStyle(cell, '::after').content");
}
