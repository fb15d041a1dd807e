using Microsoft.Playwright;
using NotebookKit.Cli.Pages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Pages;

/// <summary>Frames that carry the same library, in a page and in a browser.</summary>
public sealed class SharedScriptsTests
{
    /// <summary>A library with letters that HTML, attributes and replacements know in their own ways.</summary>
    private static readonly string Library = $"const library = \"{new string('x', 60_000)} & $& $1 &amp; < 脳 \\n\";";

    [Fact]
    public void Once_OfFramesWithTheSameLibrary_HoldsItOnce()
    {
        var body = Frame("one", Library) + Frame("two", Library) + Frame("other", "const library = 1;");
        var page = SharedScripts.Once(body);
        Assert.Equal(1, Count(page, new string('x', 60_000)));
        Assert.Equal(3, Count(page, "<iframe"));
        Assert.True(page.Length < body.Length - 59_000);
    }

    [Fact]
    public void Once_OfALibraryThatIsThereOnce_LeavesThePageAsItIs()
    {
        var body = Frame("one", Library) + "<p>&lt;script&gt;</p>" + Frame("two", "const library = 1;") +
            Frame("three", "const library = 1;");
        Assert.Equal(body, SharedScripts.Once(body));
        Assert.Equal("<p>no frame</p>", SharedScripts.Once("<p>no frame</p>"));
    }

    [Fact]
    public async Task Frames_InABrowser_HaveThePagesThatTheyHad()
    {
        string[] bodies =
            [Frame("one", Library), Frame("two", Library), Frame(
                "three", Library + "// longer"), Frame("four", Library)];
        await using var browser = await Browser.LaunchAsync();
        using var folder = new TemporaryFolder();
        var shared = await OpenAsync(PageShell.Wrap(PageText.For("en"), "T", string.Concat(bodies)), "shared.html");
        // Each in a page of its own there is nothing to share.
        foreach (var (index, body) in bodies.Index())
        {
            var single = await OpenAsync(PageShell.Wrap(PageText.For("en"), "T", body), $"single-{index}.html");
            Assert.Equal(
                await single.Locator("iframe").GetAttributeAsync("srcdoc"),
                await shared.Locator("iframe").Nth(index).GetAttributeAsync("srcdoc"));
            var words = shared.Locator("iframe").Nth(index).ContentFrame.Locator("p");
            await Assertions.Expect(words).ToHaveTextAsync(
                await single.Locator("iframe").ContentFrame.Locator("p").TextContentAsync() ?? "");
            Assert.Contains("& $& $1 &amp; < 脳", await words.TextContentAsync());
        }
        Assert.All(browser.Requests, request => Assert.Equal("file", request.Scheme));

        async Task<IPage> OpenAsync(string html, string name)
        {
            await File.WriteAllTextAsync(folder.File(name), html, TestContext.Current.CancellationToken);
            var page = await browser.NewPageAsync();
            await page.GotoAsync(new Uri(folder.File(name)).AbsoluteUri);
            await Assertions.Expect(page.Locator("iframe").First.ContentFrame.Locator("p")).ToContainTextAsync("xxx");
            return page;
        }
    }

    private static string Frame(string name, string library)
    {
        const string Script = "<script>document.querySelector(\"p\").append(library)</script>";
        var page = $"<html><body><p>{name}</p><script>{library}</script>{Script}</body></html>";
        var attribute = page.Replace("&", "&amp;").Replace("\"", "&quot;");
        return $"<iframe sandbox=\"allow-scripts\" srcdoc=\"{attribute}\"></iframe>\n";
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
