using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NotebookKit.Cli.Tests.FrontEnds;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.Slides;

/// <summary>What a lecturer does with a deck, and what the hall sees.</summary>
[Collection<DecksInBrowser>]
[RunsInCI("a browser")]
public sealed class DeckInBrowserTests(DecksInBrowser decks)
{
    private const string Windows = "en/03-window.ipynb";

    private static readonly int WindowsSlides = SlideOf(Windows, "summary");

    /// <summary>The notebooks of the lecture; of their solutions no decks are made.</summary>
    public static TheoryData<string> Files =>
        [
            .. CommittedNotebooks.Files.Where(file =>
                !file.StartsWith("solutions/", StringComparison.Ordinal) && CommittedNotebooks.IsRunnable(file)),
        ];

    [Fact]
    public async Task Arrows_DownAndUp_TurnSlides_HomeAndEndGoToTheEnds()
    {
        var deck = await decks.OpenAsync(Windows);
        await Expect(Title(deck)).ToHaveTextAsync("3. The window");

        await deck.Keyboard.PressAsync("ArrowDown");
        await Expect(Title(deck)).ToHaveTextAsync("Why a window");
        await Expect(Number(deck)).ToHaveTextAsync($"2 / {WindowsSlides}");
        await deck.Keyboard.PressAsync("ArrowUp");
        await Expect(Title(deck)).ToHaveTextAsync("3. The window");
        await deck.Keyboard.PressAsync("End");
        await Expect(Title(deck)).ToHaveTextAsync("Summary");
        await deck.Keyboard.PressAsync("ArrowRight");
        await Expect(Number(deck)).ToHaveTextAsync($"{WindowsSlides} / {WindowsSlides}");
        await deck.Keyboard.PressAsync("Home");
        await Expect(Number(deck)).ToHaveTextAsync($"1 / {WindowsSlides}");
    }

    [Fact]
    public async Task RightArrow_ShowsTheStepsOfASlideOneByOne_BeforeTheNextSlide_AndTheLeftOneHidesThem()
    {
        var deck = await decks.OpenAsync(Windows, "#/2");
        var drawing = deck.Locator(".slide.current .fragment svg");
        await Expect(drawing).ToBeHiddenAsync();

        await deck.Keyboard.PressAsync("ArrowRight");
        await Expect(drawing).ToBeVisibleAsync();
        await Expect(Number(deck)).ToHaveTextAsync($"2 / {WindowsSlides}");
        await deck.Keyboard.PressAsync("ArrowLeft");
        await Expect(drawing).ToBeHiddenAsync();
        await deck.Keyboard.PressAsync("Space");
        await Expect(drawing).ToBeVisibleAsync();
        await deck.Keyboard.PressAsync("PageDown");
        await Expect(Number(deck)).ToHaveTextAsync($"3 / {WindowsSlides}");
        await deck.Keyboard.PressAsync("ArrowLeft");
        await Expect(drawing).ToBeVisibleAsync();
    }

    [Theory, MemberData(nameof(Files))]
    public async Task RightArrow_FromTheFirstSlideOn_ShowsEveryStepOfEverySlideOnItsOwn(string file)
    {
        var deck = await decks.OpenAsync(file);
        var steps = await deck.Locator(".slide").EvaluateAllAsync<int[]>(
            "slides => slides.map(slide => slide.querySelectorAll('.fragment').length)");
        var expected = steps.SelectMany((count, slide) => Enumerable.Range(0, count + 1)
            .Select(step => step == 0 ? $"#/{slide + 1}" : $"#/{slide + 1}/{step}"));

        var seen = new List<string> { "#/1" };
        for (var press = 1; press < steps.Sum(count => count + 1); press++)
        {
            await deck.Keyboard.PressAsync("ArrowRight");
            // The page's own word: what the browser tells of its address may come a moment later.
            seen.Add(await deck.EvaluateAsync<string>("() => location.hash"));
        }

        Assert.Equal(expected, seen);
    }

    [Theory]
    [InlineData(Windows, "Name the peaks together", "The formula")]
    [InlineData("ja/03-window.ipynb", "山の意味を一緒に確認します", "計算式")]
    public async Task P_OpensTheSpeakersWindow_WhichFollowsTheDeckAndTurnsIt(string file, string note, string next)
    {
        var formula = SlideOf(file, "formula");
        var deck = await decks.OpenAsync(file, "#/2");
        var speaker = await deck.RunAndWaitForPopupAsync(() => deck.Keyboard.PressAsync("p"));

        await Expect(speaker.Locator(".notes")).ToContainTextAsync(note);
        await Expect(speaker.Locator(".place")).ToHaveTextAsync($"2 / {WindowsSlides} · 0 / 1");
        await Expect(deck.Locator(".notes:visible")).ToHaveCountAsync(0);
        await speaker.Keyboard.PressAsync("ArrowRight");
        await Expect(speaker.Locator(".place")).ToHaveTextAsync($"2 / {WindowsSlides} · 1 / 1");
        await Expect(deck.Locator(".slide.current .fragment svg")).ToBeVisibleAsync();

        await deck.EvaluateAsync($"() => {{ location.hash = '#/{formula - 1}'; }}");
        await Expect(speaker.Locator(".next")).ToContainTextAsync(next);
        await Expect(speaker.Locator(".time")).ToHaveTextAsync(new Regex(@"^\d+:\d\d$"));
        await Axe.LoadAsync(speaker);
        Assert.Empty(await Axe.FindAsync(speaker));
        await Browser.ScreenshotAsync(speaker.Locator("body"), $"speaker-{Path.GetDirectoryName(file)}");

        var closed = new TaskCompletionSource();
        speaker.Close += (_, _) => closed.SetResult();
        await deck.Keyboard.PressAsync("p");
        await closed.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Slides_InBothThemes_HaveNothingThatAxeFinds(string file)
    {
        var deck = await decks.OpenAsync(file, "#/1");
        var count = await deck.Locator(".slide").CountAsync();
        await Axe.LoadAsync(deck);
        var found = new List<string>();
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            // Without motion a step is there at once, and does not fade in.
            await deck.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            found.AddRange(await Axe.FindAsync(deck));
            for (var i = 1; i <= count; i++)
            {
                await deck.EvaluateAsync($"() => {{ location.hash = '#/{i}/99'; }}");
                await Expect(Number(deck)).ToHaveTextAsync($"{i} / {count}");
                found.AddRange(await Axe.FindAsync(deck, ".slide.current"));
            }
        }

        Assert.Empty(found);
    }

    [Theory, InlineData("en"), InlineData("ja")]
    public async Task IndexOfDecks_InBothThemes_HasNothingThatAxeFinds(string language)
    {
        var page = await decks.OpenAsync($"{language}/03-window.ipynb");
        await page.GotoAsync(new Uri(new Uri(page.Url), "slides.html").AbsoluteUri);
        await Axe.LoadAsync(page);
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            Assert.Empty(await Axe.FindAsync(page));
        }
    }

    [Fact]
    public async Task Address_NamesTheSlide_AndSurvivesReload()
    {
        var deck = await decks.OpenAsync(Windows, "#/2");
        await deck.Keyboard.PressAsync("Space");
        Assert.EndsWith("#/2/1", deck.Url, StringComparison.Ordinal);

        await deck.ReloadAsync();

        await Expect(Number(deck)).ToHaveTextAsync($"2 / {WindowsSlides}");
        await Expect(deck.Locator(".slide.current .fragment svg")).ToBeVisibleAsync();
        await deck.EvaluateAsync("() => { location.hash = '#summary'; }");
        await Expect(Number(deck)).ToHaveTextAsync($"{WindowsSlides} / {WindowsSlides}");
    }

    [Fact]
    public async Task Overview_ShowsAllSlides_AndAClickGoesToOne()
    {
        var deck = await decks.OpenAsync(Windows);

        await deck.Keyboard.PressAsync("Escape");
        await Expect(deck.Locator("html")).ToContainClassAsync("overview");
        Assert.Equal(WindowsSlides, await deck.Locator(".slide:visible").CountAsync());
        await Browser.ScreenshotAsync(deck.Locator("body"), "deck-overview");
        await deck.Locator(".slide").Nth(6).ClickAsync();
        await Expect(Number(deck)).ToHaveTextAsync($"7 / {WindowsSlides}");
        await Expect(deck.Locator("html")).Not.ToContainClassAsync("overview");

        await deck.Keyboard.PressAsync("o");
        await deck.Keyboard.PressAsync("ArrowRight");
        await deck.Keyboard.PressAsync("Enter");
        await Expect(Number(deck)).ToHaveTextAsync($"8 / {WindowsSlides}");
        await Expect(deck.Locator("html")).Not.ToContainClassAsync("overview");
    }

    [Fact]
    public async Task Buttons_OfTheFoot_TurnSlides_AndExplainTheKeys()
    {
        var deck = await decks.OpenAsync("ja/03-window.ipynb");

        await deck.Locator("[data-do=forward]").ClickAsync();
        await Expect(Number(deck)).ToHaveTextAsync($"2 / {WindowsSlides}");
        await deck.Locator("[data-do=help]").ClickAsync();
        await Expect(deck.Locator(".help")).ToContainTextAsync("スライド一覧");
        await deck.Keyboard.PressAsync("Escape");
        await Expect(deck.Locator(".help")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task T_TurnsALightDeckDark_AndBack()
    {
        var deck = await decks.OpenAsync(Windows);
        var light = await BackgroundAsync(deck);

        await deck.Keyboard.PressAsync("t");
        var dark = await BackgroundAsync(deck);
        await deck.Keyboard.PressAsync("t");

        Assert.NotEqual(light, dark);
        Assert.Equal(light, await BackgroundAsync(deck));
    }

    [Fact]
    public async Task Keys_TypedIntoTheSearchBox_TurnNoSlide()
    {
        var (table, count) = (SlideOf("en/01-read.ipynb", "table-code"), SlideOf("en/01-read.ipynb", "summary"));
        var deck = await decks.OpenAsync("en/01-read.ipynb", $"#/{table}/1");

        await deck.Locator(".slide.current input[type=search]").PressSequentiallyAsync("to f");

        await Expect(Number(deck)).ToHaveTextAsync($"{table} / {count}");
        await Expect(deck.Locator("html")).Not.ToContainClassAsync("overview");
    }

    [Fact]
    public async Task Swipe_OfAFinger_TurnsTheSlide()
    {
        var deck = await decks.OpenAsync(Windows);

        await deck.EvaluateAsync("""
            () => {
                const target = document.querySelector('.slide.current .inner');
                const at = x => [new Touch({ identifier: 1, target, clientX: x, clientY: 300 })];
                const touch = (type, touches, changedTouches) =>
                    target.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches }));
                touch('touchstart', at(900), at(900));
                touch('touchend', [], at(600));
            }
            """);

        await Expect(Number(deck)).ToHaveTextAsync($"2 / {WindowsSlides}");
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Slides_OnAProjector_HoldTheirContent_AndAskForNothing(string file)
    {
        var deck = await decks.OpenAsync(file, "#/1");
        var name = $"{Path.GetDirectoryName(file)}-{Path.GetFileNameWithoutExtension(file)}";
        var count = await deck.Locator(".slide").CountAsync();
        await deck.WaitForLoadStateAsync();

        // Neither the window scrolls nor does anything stick out of a slide, nor is any of it cut off: only a long text
        // and the table of tags scroll in their place.
        var overfull = await deck.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.inner')].flatMap((inner, i) => {
                const reasons = [];
                const add = reason => reasons.push(`slide ${i + 1}: ${reason}`);
                if (inner.scrollHeight > inner.clientHeight + 1) add(`${inner.scrollHeight} of ${inner.clientHeight}`);
                if (inner.scrollWidth > inner.clientWidth + 1) add(`${inner.scrollWidth} wide`);
                for (const part of inner.querySelectorAll('*')) {
                    const { overflowX, overflowY } = getComputedStyle(part);
                    const mayScroll = part.matches('.long, .rich:has(> .kit-tags)');
                    const cut = part.clientWidth > 0 && !part.closest('svg, .live-chart')
                        && ((overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1)
                            || (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1 && !mayScroll));
                    if (cut) add(`${part.tagName} ${part.className} is cut: ${part.textContent.slice(0, 60)}`);
                }
                for (const part of inner.querySelectorAll('img, svg, table, .cell')) {
                    const box = part.getBoundingClientRect();
                    const outputs = part.closest('.outputs');
                    const scrolls = outputs && outputs.scrollWidth > outputs.clientWidth;
                    if (box.right > 1280 && !scrolls) add(`${part.tagName} to ${box.right}`);
                }
                // A viewer's picture, which is square in the lecture, fills its stage.
                for (const stage of inner.querySelectorAll('.kit-viewer .stage')) {
                    const around = stage.getBoundingClientRect().height;
                    const within = stage.querySelector('canvas').getBoundingClientRect().height;
                    if (Math.abs(around - within) > 2) add(`a picture of ${within} in ${around}`);
                }
                return reasons;
            })
            """);
        for (var i = 1; i <= count; i++)
        {
            await deck.EvaluateAsync($"() => {{ location.hash = '#/{i}/9'; }}");
            await Expect(Number(deck)).ToHaveTextAsync($"{i} / {count}");
            await Browser.ScreenshotAsync(deck.Locator("body"), $"deck-{name}-{i:00}");
        }

        Assert.Empty(overfull);
        var width = await deck.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        var height = await deck.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        Assert.Equal((1280, 720), (width, height));
        Assert.All(
            (await decks.RequestsAsync()).Select(request => request.Scheme),
            scheme => Assert.Contains(scheme, (string[])["file", "data"]));
    }

    [Fact]
    public async Task Slides_WithoutScripts_AreAllThereOneBelowTheOther()
    {
        var deck = await decks.OpenAsync(Windows);
        await using var context = await deck.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(deck.Url.Split('#')[0]);

        await Expect(page.Locator(".slide:visible")).ToHaveCountAsync(WindowsSlides);
        var tops = new List<float>();
        foreach (var slide in await page.Locator(".slide").AllAsync()) tops.Add((await slide.BoundingBoxAsync())!.Y);
        Assert.Equal(tops.Order(), tops);
        Assert.Equal(tops.Distinct(), tops);
        await Expect(page.Locator(".fragment svg").First).ToBeVisibleAsync();
        await Browser.ScreenshotAsync(page.Locator("body"), "deck-without-scripts");
    }

    [Fact]
    public async Task Print_GivesASheetASlide()
    {
        var deck = await decks.OpenAsync(Windows);

        var pdf = await deck.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

        if (Environment.GetEnvironmentVariable("NOTEBOOKKIT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "deck.pdf"), pdf, TestContext.Current.CancellationToken);
        }
        Assert.Equal(
            WindowsSlides,
            Regex.Count(
                System.Text.Encoding.Latin1.GetString(pdf), @"/Type /Page\b(?!s)"));
    }

    /// <summary>
    /// The number, from 1, of the slide that a cell is on; the last cell of every notebook is its summary.
    /// </summary>
    private static int SlideOf(string file, string cellId)
    {
        var cells = CommittedNotebooks.Cells(CommittedNotebooks.Read(file));
        var upToIt = cells.Take(cells.FindIndex(cell => (string?)cell["id"] == cellId) + 1);
        return upToIt.Count(cell => (string?)cell["metadata"]!["slideshow"]!["slide_type"] is "slide" or "subslide");
    }

    private static ILocator Title(IPage deck) => deck.Locator(".slide.current :is(h1, h2)").First;

    private static ILocator Number(IPage deck) => deck.Locator(".foot .number");

    private static Task<string> BackgroundAsync(IPage deck) =>
        deck.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
