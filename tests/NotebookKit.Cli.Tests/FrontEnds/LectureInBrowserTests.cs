using System.Security.Cryptography;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>What a student sees who opens the lecture in Jupyter Notebook and runs it.</summary>
[Collection<NotebookInBrowser>]
[RunsInCI("a browser with Jupyter")]
public sealed class LectureInBrowserTests(NotebookInBrowser jupyter)
{
    private const string Reading = "en/01-read.ipynb";
    private const string Windows = "en/03-window.ipynb";

    [Theory, InlineData(Reading), InlineData(Windows)]
    public async Task Notebook_AllCellsRun_ShowsNoErrorAndAsksNothing(string name)
    {
        var notebook = await jupyter.LectureAsync(name);

        await notebook.ScreenshotAsync(Path.GetFileNameWithoutExtension(name));
        await Expect(notebook.KernelName).ToHaveTextAsync(".NET (C#)");
        await Expect(notebook.Outputs).Not.ToHaveCountAsync(0);
        await Expect(notebook.Page.Locator(".output_error, .output_stderr")).ToHaveCountAsync(0);
        await Expect(notebook.Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Dataset_AsLastExpression_IsATableOfItsTags()
    {
        var notebook = await jupyter.LectureAsync(Reading);

        var table = notebook.Outputs.Locator(".kit-tags");
        var row = table.Locator("tr", new() { HasText = "(0010, 0010)" });

        await Expect(row).ToBeVisibleAsync();
        await row.ScrollIntoViewIfNeededAsync();
        await notebook.ScreenshotAsync("tag-table");
        await Expect(row).ToContainTextAsync("Patient's Name");
        await Expect(row).ToContainTextAsync("Joho Taro");
    }

    [Fact]
    public async Task TagTable_InTheFrontEndsOwnStyle_BreaksNoTagAndNoValueRepresentation()
    {
        var notebook = await jupyter.LectureAsync(Reading);

        var broken = await notebook.Outputs.Locator(".kit-tags tbody tr").EvaluateAllAsync<string[]>("""
            rows => rows.flatMap(row => [row.cells[0], row.cells[2]]).filter(cell => {
                const text = document.createRange();
                text.selectNodeContents(cell);
                return text.getClientRects().length > 1;
            }).map(cell => cell.textContent)
            """);

        Assert.Empty(broken);
    }

    [Fact]
    public async Task SearchBox_TypedInto_HidesTheOtherTags()
    {
        var notebook = await jupyter.LectureAsync(Reading);
        var rows = notebook.Outputs.Locator(".kit-tags tbody tr:visible");
        var search = notebook.Outputs.Locator(".kit-tags input[type=search]");

        await search.FillAsync("window c");

        await Expect(rows).ToHaveCountAsync(1);
        await Expect(rows).ToContainTextAsync("Window Center");
        await search.FillAsync("");
    }

    [Fact]
    public async Task Show_OfASlice_HasThePixelsThatMatplotlibWouldShow()
    {
        var notebook = await jupyter.LectureAsync(Reading);
        var expected =
            Judge.RunPython("shown_slice.py", Path.Combine(Repository.LectureFolder, "Brain01"), "0", "80").Trim();

        var image = notebook.Outputs.Locator("img").First;

        await Browser.ScreenshotAsync(image, "image");
        await Expect(image).ToBeVisibleAsync();
        var grays = await image.EvaluateAsync<int[]>("""
            image => {
                const canvas = document.createElement('canvas');
                [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
                const context = canvas.getContext('2d');
                context.drawImage(image, 0, 0);
                const colors = context.getImageData(0, 0, canvas.width, canvas.height).data;
                return Array.from(colors).filter((_, index) => index % 4 === 0);
            }
            """);
        Assert.Equal(512 * 512, grays.Length);
        Assert.Equal(expected, Convert.ToHexStringLower(SHA256.HashData([.. grays.Select(gray => (byte)gray)])));
    }

    [Fact]
    public async Task Histogram_OfASlice_IsDrawn()
    {
        var notebook = await jupyter.LectureAsync(Windows);

        var chart = notebook.Outputs.Locator("svg").First;

        await Browser.ScreenshotAsync(chart, "histogram");
        await Expect(chart).ToBeVisibleAsync();
        var box = await chart.BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.InRange(box.Width, 300, 1280);
        Assert.InRange(box.Height, 150, 1000);
    }

    [Fact]
    public async Task Notebooks_WhileTheyRun_AskNoHostButTheServer()
    {
        await jupyter.LectureAsync(Reading);
        await jupyter.LectureAsync(Windows);

        var address = await jupyter.AddressAsync();
        var hosts = (await jupyter.RequestsAsync()).Where(
            request => request.Scheme is not "data" and not "blob" and not "file")
            .Select(request => request.Authority).Distinct();

        Assert.Equal([address.Authority], hosts);
    }
}
