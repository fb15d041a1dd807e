using System.Numerics.Tensors;
using FellowOakDicom;
using Microsoft.Playwright;
using NotebookKit.Figures;
using NotebookKit.TestSupport;
using static NotebookKit.Notebook;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>The kit's own drawing of every kind of figure, as a browser lays out its words.</summary>
[RunsInCI("a browser")]
public sealed class FiguresInBrowserTests(SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    private static readonly DicomDataset Slice =
        DicomFile.Open(Path.Combine(Repository.LectureFolder, "Brain01")).Dataset;
    private static readonly Tensor<double> Values = Slice.PixelArray() * Slice.RescaleSlope + Slice.RescaleIntercept;
    private static readonly double[] Row = [.. Values[256..257, ..]];

    private static readonly Dictionary<string, Func<Figure>> Kinds = new()
    {
        ["histogram"] = () => Histogram(Values, title: "All values"),
        ["histogram-window"] = () => Histogram(Values, min: -100, max: 150, window: new Window(40, 80)),
        ["histogram-narrow-window"] = () =>
            Histogram(Values, min: -1000, max: 1000, window: new Window(40, 80), logarithmic: true),
        ["histogram-window-at-the-edge"] = () => Histogram(Values, min: 0, max: 80, window: new Window(40, 80)),
        ["ramp"] = () => WindowRamp((40, 80)),
        ["ramps"] = () => WindowRamp((40, 80), (0, 200), (-600, 1500)),
        ["ramp-functions"] = () =>
            WindowRamp(new Window(40, 8), VoiFunction.Lecture, VoiFunction.Linear, VoiFunction.Sigmoid),
        ["line"] = () => Line(Row, title: "Row 256", yLabel: "CT value (HU)"),
        ["line-gaps"] = () => Line([1, 2, double.NaN, 4, double.NaN, 3, 2]),
        ["line-one-value"] = () => Line([7]),
        ["line-large-values"] = () => Line([123456.5, 123457.25, 123456.75], yLabel: "counts"),
        ["lines"] = () => Line(Row, name: "first").With(Line(Row.Reverse(), name: "second")),
        ["image-pixels"] = () => ImShow(Values, 0, 80),
        ["image-mm"] = () => ImShow(Values, 0, 80, spacing: Slice.PixelSpacing, title: "Brain01"),
        ["image-flat"] = () => ImShow(Values[250..290, ..], 0, 80, spacing: [1, 1]),
        ["image-tall"] = () =>
            ImShow(Values[.., 240..280], 0, 80, spacing: [1, 1], title: "A tall and narrow part of the head"),
        ["image-line"] = () => ImShow(Values, 0, 80).With(Line([0, 511], [0, 511], name: "diagonal")),
    };

    public static TheoryData<string, string> Cases =>
        [.. Kinds.Keys.SelectMany(kind => new[] { (kind, "en"), (kind, "ja") })];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ToHtml_EveryKindOfFigure_HasNoWordOverAnotherOrCutOff(string kind, string language)
    {
        var page = await browser.OpenAsync(SpokenLanguage.In(language, () => Kinds[kind]().ToHtml()));

        Assert.Empty(await page.EvaluateAsync<string[]>(Faults));
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            await Browser.ScreenshotAsync(page.Locator("svg, body > div, figure").First, $"{kind}-{language}-{theme}");
        }
        await page.CloseAsync();
    }

    /// <summary>
    /// Which texts lie over each other, and which reach out of their drawing. A text is the box of its letters, turned
    /// as the text is; two boxes are apart if they are so in the direction of a side of one of them.
    /// </summary>
    private const string Faults = """
        () => [...document.querySelectorAll('svg')].flatMap(svg => {
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll('text')].map(text => {
                const { x, y, width, height } = text.getBBox(), turn = text.getScreenCTM();
                const corners = [[x, y + 3], [x + width, y + 3], [x + width, y + height - 3], [x, y + height - 3]]
                    .map(([x, y]) => new DOMPoint(x, y).matrixTransform(turn));
                return { words: text.textContent, corners };
            }).filter(text => text.words);
            const out = texts.filter(({ corners }) => corners.some(({ x, y }) =>
                x < frame.left - 1 || x > frame.right + 1 || y < frame.top - 1 || y > frame.bottom + 1));
            const over = texts.flatMap((one, index) => texts.slice(index + 1)
                .filter(other => !apart(one.corners, other.corners) && !apart(other.corners, one.corners))
                .map(other => `"${one.words}" lies over "${other.words}"`));
            return [...out.map(({ words }) => `"${words}" is cut off`), ...over];

            function apart(one, other) {
                return [[0, 1], [1, 2]].some(([from, to]) => {
                    const [dx, dy] = [one[to].x - one[from].x, one[to].y - one[from].y];
                    const [a, b] = [one, other].map(corners => corners.map(({ x, y }) => x * dx + y * dy));
                    return Math.max(...a) < Math.min(...b) || Math.max(...b) < Math.min(...a);
                });
            }
        })
        """;
}
