using System.Globalization;
using FellowOakDicom;
using Microsoft.Playwright;
using NotebookKit.TestSupport;
using NotebookKit.Viewing;
using static Microsoft.Playwright.Assertions;
using static NotebookKit.Notebook;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>What a viewer writes around its image: sides of the patient, scale bar, the histogram's axes.</summary>
[RunsInCI("a browser")]
public sealed class ViewerMarksTests(SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    [Fact]
    public async Task Sides_OfAnAxialSlice_AreThoseOfAPatientSeenFromTheFeet()
    {
        var viewer = await OpenAsync(Data("Brain01"));

        await Expect(viewer.Stage.Locator(".sides")).ToHaveAttributeAsync(
            "aria-label", "Sides of the patient at the left, right, upper and lower edge: R, L, A, P");
        var stage = await BoxAsync(viewer.Stage);
        var places = new Dictionary<string, (float X, float Y)>();
        foreach (var side in await viewer.Stage.Locator(".sides span").AllAsync())
        {
            var box = await BoxAsync(side);
            places[await side.InnerTextAsync()] =
                ((box.X + box.Width / 2 - stage.X) / stage.Width, (box.Y + box.Height / 2 - stage.Y) / stage.Height);
        }
        Assert.InRange(places["R"].X, 0, 0.1);
        Assert.InRange(places["L"].X, 0.9, 1);
        Assert.InRange(places["A"].Y, 0, 0.1);
        Assert.InRange(places["P"].Y, 0.9, 1);
    }

    [Fact]
    public async Task Sides_OfAnObliqueSlice_HaveTheLargestDirectionFirst()
    {
        var data = Data("Brain01");
        data.AddOrUpdate(DicomTag.ImageOrientationPatient, "0.6", "0.8", "0", "-0.8", "0.6", "0");

        var viewer = await OpenAsync(data);

        await Expect(viewer.Stage.Locator(".sides span")).ToHaveTextAsync(["AR", "PL", "LA", "RP"]);
    }

    [Fact]
    public async Task ScaleBar_AtEveryZoom_IsAsLongAsItSays()
    {
        var viewer = await OpenAsync(Data("Brain01"));
        var lengths = new List<string>();

        for (var press = 0; press < 12; press++)
        {
            var text = await viewer.Stage.Locator(".scale span").InnerTextAsync();
            var bar = (await BoxAsync(viewer.Stage.Locator(".scale i"))).Width;
            var across = (await viewer.BoxAsync()).Width / 512;
            Assert.EndsWith(" mm", text, StringComparison.Ordinal);
            var length = double.Parse(text[..^3], CultureInfo.InvariantCulture);
            Assert.Equal(length / 0.468 * across, bar, 1.0);
            Assert.InRange(bar, 0, 0.31 * (await BoxAsync(viewer.Stage)).Width);
            lengths.Add(text);
            await viewer.PressAsync("+");
        }

        Assert.Equal(["50 mm", "20 mm", "10 mm", "5 mm"], lengths.Distinct());
    }

    [Fact]
    public async Task Marks_ByButtonAndByKey_GoAndComeBack()
    {
        var viewer = await OpenAsync(Data("Brain01"));
        var marks = viewer.Stage.Locator(".sides span, .scale");
        await Expect(marks.First).ToBeVisibleAsync();

        await viewer.PressAsync("o");
        foreach (var mark in await marks.AllAsync()) await Expect(mark).ToBeHiddenAsync();
        await viewer.Button("marks").ClickAsync();
        foreach (var mark in await marks.AllAsync()) await Expect(mark).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Marks_OfAnImageThatKnowsNeither_AreAbsent()
    {
        var data = Data("Brain01");
        data.Remove(DicomTag.PixelSpacing);
        data.Remove(DicomTag.ImageOrientationPatient);

        var viewer = await OpenAsync(data);

        await Expect(viewer.Canvas).ToBeVisibleAsync();
        await Expect(viewer.Stage.Locator(".sides")).ToBeHiddenAsync();
        await Expect(viewer.Stage.Locator(".scale")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Lengths_ByImagerPixelSpacing_SayWhereTheyWereMeasured()
    {
        var data = Data("Brain01");
        data.Remove(DicomTag.PixelSpacing);
        data.AddOrUpdate(DicomTag.ImagerPixelSpacing, "0.2", "0.2");
        var viewer = await OpenAsync(data);

        await viewer.PressAsync("m", " ", "r", " ");

        const string Where = " at the detector (Imager Pixel Spacing)";
        await Expect(viewer.Stage.Locator(".scale span")).ToHaveTextAsync("20 mm" + Where);
        await Expect(viewer.Stage.Locator(".ruler text").Last).ToHaveTextAsync("25.6 mm" + Where);
        await Expect(viewer.Page.Locator("[data-number=area]")).ToHaveTextAsync("665.64 mm²" + Where);
    }

    [Fact]
    public async Task Histogram_SaysWhatItsAxesAre()
    {
        var viewer = await OpenAsync(Data("Brain01"));

        var histogram = viewer.Page.Locator(".histogram");
        await Expect(histogram).ToContainTextAsync("Number of pixels (logarithmic axis)");
        await Expect(histogram.Locator(".ends span")).ToHaveTextAsync(["-2048", "CT value (HU)", "1108"]);
        await Expect(histogram.Locator(".ticks span")).ToHaveTextAsync(["1", "10²", "10⁴"]);
        var (one, tenThousand) = (
            await BoxAsync(histogram.Locator(".ticks span").First),
            await BoxAsync(histogram.Locator(".ticks span").Last));
        var plot = await BoxAsync(histogram.Locator(".plot"));
        Assert.InRange(one.Y, tenThousand.Y, plot.Y + plot.Height);
    }

    [Fact]
    public async Task Series_Opened_BeginsInItsMiddle()
    {
        var series = Viewer(new[] { "Lung01", "Lung02", "Lung03" }.Select(Data));
        var viewer = await OpenAsync(series);

        await Expect(viewer.Corner("zoom")).ToContainTextAsync("2 / 3");
        await Expect(viewer.Page.Locator("input[type=range]")).ToHaveValueAsync("2");
    }

    [Fact]
    public async Task Texts_OfAHostileFile_StayTexts()
    {
        const string Hostile = "<img src=x onerror=hacked=1>";
        var data = Data("Brain01");
        data.AddOrUpdate(DicomTag.RescaleType, Hostile);
        data.AddOrUpdate(DicomTag.WindowCenterWidthExplanation, Hostile);
        var viewer = await OpenAsync(Viewer(data, Hostile));

        await viewer.PressAsync("c", " ", "r", " ", "m", " ");
        await viewer.PointAsync(256, 256);

        await Expect(viewer.Page.Locator("[data-number=mean]").First).ToContainTextAsync(Hostile);
        await Expect(viewer.Page.Locator(".kit-viewer img")).ToHaveCountAsync(0);
        Assert.Equal("undefined", await viewer.Page.EvaluateAsync<string>("typeof hacked"));
    }

    private async Task<ViewerPage> OpenAsync(DicomDataset data) =>
        await OpenAsync(SpokenLanguage.In("en", () => Viewer(data)));

    private async Task<ViewerPage> OpenAsync(ImageViewer viewer) =>
        new(await browser.OpenAsync(SpokenLanguage.In("en", viewer.ToHtml)));

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator element) =>
        await element.BoundingBoxAsync() ?? throw new InvalidOperationException("The element is not to be seen.");

    private static DicomDataset Data(string name) =>
        DicomFile.Open(Path.Combine(Repository.LectureFolder, name)).Dataset;
}
