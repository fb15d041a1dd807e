using Microsoft.Playwright;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.Cli.Tests.Run;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The lecture's pages and their index, on a screen and on a phone, in light and in dark.</summary>
[RunsInCI("a browser")]
public sealed class PagesInBrowserTests(WholeLecture lecture, SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    private const int Screen = 1280;
    private const int Phone = 390;

    /// <summary>
    /// What a reader can see only by moving it aside. That may be a long text, or the table of tags: on a screen, and
    /// downwards.
    /// </summary>
    private const string CutOff = """
        isPhone => [...document.querySelectorAll('main *')].filter(part => {
            const { overflowX, overflowY } = getComputedStyle(part);
            const mayScroll = !isPhone && part.matches('.long, .rich:has(> .kit-tags)');
            return part.clientWidth > 0 && !part.closest('svg, .live-chart')
                && ((overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1)
                    || (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1 && !mayScroll));
        }).map(part => `${part.tagName} ${part.className}: ${part.textContent.trim().slice(0, 80)}`)
        """;

    /// <summary>
    /// Cells whose number lies over their code; on a screen also those of which a line is wrapped.
    /// </summary>
    private const string CoveredOrWrapped = """
        isScreen => {
            // The place of each word: a space may hang over the end of a line, where nobody sees it.
            const words = code => {
                const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
                const places = [];
                for (let text; (text = walker.nextNode());) {
                    for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
                        const letters = document.createRange();
                        letters.setStart(text, index);
                        letters.setEnd(text, index + word.length);
                        places.push(...letters.getClientRects());
                    }
                }
                return places;
            };
            return [...document.querySelectorAll('.source')].flatMap(source => {
                const code = source.querySelector('code');
                const letters = document.createRange();
                letters.selectNodeContents(code);
                const number = source.querySelector('.count')?.getBoundingClientRect();
                const covered = number && words(code).some(word => word.right > number.left
                    && word.left < number.right && word.bottom > number.top && word.top < number.bottom);
                const lines = code.textContent.replace(/\n$/, '').split('\n').length;
                const height = parseFloat(getComputedStyle(code).lineHeight);
                const shown = Math.round(letters.getBoundingClientRect().height / height);
                return [
                    ...(covered ? [`covered: ${code.textContent}`] : []),
                    ...(isScreen && shown > lines ? [`${shown} lines of ${lines}: ${code.textContent}`] : []),
                ];
            });
        }
        """;

    public static TheoryData<string, int> Pages =>
    [
        .. CommittedNotebooks.RunnableIn("en").Select(path => Path.GetFileNameWithoutExtension(path)).Append("index")
            .SelectMany(name => new[] { (name, Screen), (name, Phone) }),
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_OnAScreenAndOnAPhone_CutsNothing_AndHasNothingThatAxeFinds(string name, int width)
    {
        var page = await OpenAsync(name, width);
        await Axe.LoadAsync(page);

        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOff, width == Phone));
        Assert.Empty(await page.EvaluateAsync<string[]>(CoveredOrWrapped, width == Screen));
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            Assert.Empty(await Axe.FindAsync(page));
            await Browser.ScreenshotAsync(page.Locator("body"), $"page-{name}-{width}-{theme}");
        }
        await page.CloseAsync();
    }

    [Fact]
    public async Task TagTable_OnAPhone_ShowsWholeValues()
    {
        var page = await OpenAsync("01-read", Phone);

        var narrow = await page.Locator(".kit-tags details[open] tbody tr").EvaluateAllAsync<string[]>(
            "rows => rows.filter(row => row.cells[3].clientWidth < 200).map(row => row.textContent)");

        Assert.Empty(narrow);
        Assert.NotEqual(0, await page.Locator(".kit-tags details[open] tbody tr").CountAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Index_ShowsADifferentPictureOnEachCard_ThatOfTheCellThatItsNotebookNames()
    {
        var page = await OpenAsync("index", Screen);

        var pictures = await page.Locator(".card img").EvaluateAllAsync<string[]>(
            "images => images.map(image => image.naturalWidth > 0 ? image.src : 'broken')");

        var notebooks = CommittedNotebooks.RunnableIn("en");
        Assert.Equal(notebooks.Count, pictures.Distinct().Count());
        foreach (var (path, picture) in notebooks.Zip(pictures))
        {
            var name = Path.GetFileName(path);
            var card = (string?)CommittedNotebooks.Read(path)["metadata"]!["kit"]!["card"];
            var cell = CommittedNotebooks.Cells(CommittedNotebooks.Read(Path.Combine(lecture.Folder, name)))
                .Single(cell => (string?)cell["id"] == card);
            // A picture stands in the cell's output; what a cell prints is drawn for the card.
            if (picture.StartsWith("data:image/png", StringComparison.Ordinal))
            {
                Assert.Contains(picture.Split(',')[1], cell["outputs"]!.ToJsonString().Replace(
                    "\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
        await page.CloseAsync();
    }

    /// <summary>Opens a page of the lecture; its charts, which wait until they come into sight, are drawn.</summary>
    private async Task<IPage> OpenAsync(string name, int width)
    {
        // Whoever lacks the browser need not wait for the lecture.
        var page = await browser.NewPageAsync(width, 900);
        await lecture.RunAsync();
        await page.GotoAsync(new Uri(Path.Combine(lecture.Folder, name + ".html")).AbsoluteUri);
        var charts = page.Locator(".rich:has([data-chart]), .rich:has(.live-chart)");
        for (var chart = 0; chart < await charts.CountAsync(); chart++)
        {
            await charts.Nth(chart).ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(charts.Nth(chart).Locator(".main-svg").First).ToBeVisibleAsync();
        }
        return page;
    }
}
