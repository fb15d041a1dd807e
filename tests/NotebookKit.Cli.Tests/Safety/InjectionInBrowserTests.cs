using System.Text.Json;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>Pages that <c>kit run</c> and <c>kit slides</c> make, in a browser that could reach this machine.</summary>
[RunsInCI("a browser")]
public sealed class InjectionInBrowserTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Loopback _loopback = new();
    private Browser? _browser;

    private Browser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    /// <summary>What a script of an author may try; <c>ADDRESS</c> is where it must not come.</summary>
    public static TheoryData<string> WaysOut =>
    [
        "location = 'ADDRESS/location'",
        "top.location = 'ADDRESS/top'",
        "parent.location.replace('ADDRESS/parent')",
        "window.open('ADDRESS/open')",
        "const f = document.body.appendChild(document.createElement('form')); f.action = 'ADDRESS/form'; f.submit()",
        "const f = document.body.appendChild(document.createElement('form')); f.action = 'ADDRESS/form'; "
            + "f.target = '_top'; f.submit()",
        "const a = document.body.appendChild(document.createElement('a')); a.href = 'ADDRESS/a'; "
            + "for (const t of ['_top', '_blank', '']) { a.target = t; a.click(); }",
        "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=ADDRESS/meta'; "
            + "document.head.append(m)",
        "fetch('ADDRESS/fetch').catch(() => {}); navigator.sendBeacon('ADDRESS/beacon'); new Image().src = 'ADDRESS/i'",
        "new WebSocket('ADDRESS/socket'.replace('http', 'ws'))",
        "new EventSource('ADDRESS/events')",
        "const i = document.body.appendChild(document.createElement('iframe')); i.src = 'ADDRESS/frame'",
        "const i = document.body.appendChild(document.createElement('iframe')); "
            + "i.srcdoc = '<meta http-equiv=refresh content=0;url=ADDRESS/inner>'",
        "for (const rel of ['prefetch', 'preload', 'preconnect', 'prerender', 'stylesheet', 'icon', 'manifest']) { "
            + "const l = document.createElement('link'); l.rel = rel; l.href = 'ADDRESS/' + rel; "
            + "document.head.append(l); }",
        "new Worker(URL.createObjectURL(new Blob([`fetch('ADDRESS/worker')`])))",
        "const s = document.createElement('script'); s.src = 'ADDRESS/script'; document.head.append(s)",
    ];

    public async ValueTask InitializeAsync() => _browser = await Browser.LaunchAsync();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        await _loopback.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("run")]
    [InlineData("slides")]
    public async Task Page_OfHostileValuesNamesAndProse_RunsNothingAndStays(string command)
    {
        var pages = await MakeAsync(command, HostileNotebook.Write(_folder, _loopback.Address));

        Assert.NotEmpty(pages);
        foreach (var file in pages)
        {
            var page = await WatchedPage.OpenAsync(Browser, file);

            Assert.Empty(page.Ran);
            page.AssertIsWhereItWas();
        }
        Assert.Empty(_loopback.Heard);
    }

    [Fact]
    public async Task Page_WithAScriptOfItsAuthor_RunsItInAFrameOfItsHeight()
    {
        var page = await OpenAsync("""
            HTML("<div id=\"high\" style=\"height:777px\"></div>"
                + "<script>document.getElementById('high').textContent = 'drawn'; console.log('ran')</script>"
                + "<button onclick=\"this.textContent = 'pressed &amp; seen'\">press</button>")
            """);

        var frame = page.Page.FrameLocator("iframe.output");
        await Expect(frame.Locator("#high")).ToHaveTextAsync("drawn");
        await frame.Locator("button").ClickAsync();
        await Expect(frame.Locator("button")).ToHaveTextAsync("pressed & seen");
        var box = await page.Page.Locator("iframe.output").BoundingBoxAsync();
        Assert.InRange(box!.Height, 777, 850);
        Assert.Equal(["ran"], page.Ran);
    }

    [Theory]
    [MemberData(nameof(WaysOut))]
    public async Task Page_WithAScriptThatLeavesIt_Stays(string way)
    {
        var script = way.Replace("ADDRESS", _loopback.Address, StringComparison.Ordinal);
        // A frame that leaves at once takes along what it printed.
        var html = $"<p>x</p><script>console.log('ran'); setTimeout(() => {{ {script} }}, 200);</script>";
        var page = await OpenAsync($"HTML({JsonSerializer.Serialize(html)})");

        Assert.Equal(["ran"], page.Ran);
        page.AssertIsWhereItWas();
        Assert.Empty(_loopback.Heard);
    }

    [Fact]
    public async Task Page_WithATagTableAndAViewer_KeepsThemAliveInThePageItself()
    {
        var page = await OpenAsync(
            $"""
            #r "{Repository.Path("lib", "NotebookKit", "bin", "NotebookKit.dll")}"
            using FellowOakDicom;
            using NotebookKit;
            using static NotebookKit.Notebook;
            var data = DicomFile.Open(Lecture.Data("Brain01")).Dataset;
            data
            """, "Viewer(data)");

        await Expect(page.Page.Locator("iframe")).ToHaveCountAsync(0);
        await Expect(page.Page.Locator(".kit-viewer canvas").First).ToBeVisibleAsync();
        await page.Page.Locator(".kit-tags input").FillAsync("RescaleSlope");
        await Expect(page.Page.Locator(".kit-tags tbody tr:visible")).ToHaveCountAsync(1);
        await Expect(page.Page.Locator("p.personal")).ToBeVisibleAsync();
    }

    private async Task<WatchedPage> OpenAsync(params string[] cells)
    {
        var pages = await MakeAsync("run", SampleNotebook.Write(_folder.File("own.ipynb"), cells));
        return await WatchedPage.OpenAsync(
            Browser, pages.Single(file => Path.GetFileName(file) == "own.html"));
    }

    private async Task<string[]> MakeAsync(string command, string notebook)
    {
        var run = await Kit.RunProcessAsync(command, notebook, "--out", _folder.File("out"));

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        return Directory.GetFiles(_folder.File("out"), "*.html");
    }
}
