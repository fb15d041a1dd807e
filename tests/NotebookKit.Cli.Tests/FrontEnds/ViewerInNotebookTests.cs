using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The viewer in the output of a cell of Jupyter Notebook.</summary>
[Collection<NotebookInBrowser>]
[RunsInCI("a browser with Jupyter")]
public sealed class ViewerInNotebookTests(NotebookInBrowser jupyter)
{
    private const string Prelude = """
        #r "../../lib/NotebookKit/bin/NotebookKit.dll"
        using FellowOakDicom;
        using NotebookKit;
        using static NotebookKit.Notebook;
        """;

    [Fact]
    public async Task Viewer_AsLastExpression_ComesAliveAndKeepsItsKeysToItself()
    {
        await using var notebook = await jupyter.NewAsync(
            Prelude, "Viewer(DicomFile.Open(Lecture.Data(\"Brain01\")).Dataset)");
        var stage = notebook.Outputs.Locator(".kit-viewer .stage");
        var cells = await notebook.Page.Locator(".cell").CountAsync();
        await Expect(stage.Locator("canvas")).ToBeVisibleAsync();

        await stage.ClickAsync();
        foreach (var key in new[] { "d", "d", "a", "ArrowUp" }) await stage.PressAsync(key);

        await Expect(stage.Locator(".window")).ToHaveTextAsync("WL 41  WW 80");
        await Expect(notebook.Page.Locator(".cell")).ToHaveCountAsync(cells);
        await Browser.ScreenshotAsync(notebook.Outputs.Locator(".kit-viewer"), "viewer-in-jupyter");
    }
}
