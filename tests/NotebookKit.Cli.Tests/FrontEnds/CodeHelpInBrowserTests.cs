using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>What Jupyter Notebook offers while a student types.</summary>
[Collection<NotebookInBrowser>]
[RunsInCI("a browser with Jupyter")]
public sealed class CodeHelpInBrowserTests(NotebookInBrowser jupyter)
{
    private const string Reading = "en/01-read.ipynb";

    [Fact]
    public async Task Tab_AfterTheBeginningOfAMember_OffersItAndTypesTheOneChosen()
    {
        var notebook = await jupyter.LectureAsync(Reading);
        var cell = await notebook.TypeAsync("data.Patient");

        await notebook.Page.Keyboard.PressAsync("Tab");
        var name = notebook.Completions.Filter(new() { HasTextRegex = new("^PatientName$") });
        await Expect(name).ToBeVisibleAsync();
        await notebook.ScreenshotAsync("completion");
        await Expect(notebook.Completions.Filter(new() { HasTextRegex = new("^PatientID$") })).ToHaveCountAsync(1);
        await name.ClickAsync();

        await Expect(cell.Editor).ToContainTextAsync("data.PatientName");
        await Expect(notebook.Completions).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ShiftTab_InACallOfTheKit_ShowsItsSignatureAndWhatItDoes()
    {
        var notebook = await jupyter.LectureAsync(Reading);
        await notebook.TypeAsync("ImWrite(");

        await notebook.Page.Keyboard.PressAsync("Shift+Tab");

        await Expect(notebook.Tooltip).ToContainTextAsync("ImWrite(string path, ITensor image)");
        await Expect(notebook.Tooltip).ToContainTextAsync(
            "Saves an image as a PNG file by the rules of OpenCV's imwrite");
        await Expect(notebook.Tooltip).ToHaveCSSAsync("opacity", "1");
        await notebook.ScreenshotAsync("tooltip");
    }
}
