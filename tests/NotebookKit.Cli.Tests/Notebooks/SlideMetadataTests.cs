using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>The notebooks are slides as well: each cell says where it belongs when they are presented.</summary>
public sealed class SlideMetadataTests
{
    /// <summary>What Jupyter's cell tool bar offers, and RISE and nbconvert know.</summary>
    private static readonly string[] SlideTypes = ["slide", "subslide", "fragment", "skip", "notes", "-"];

    public static TheoryData<string> Files => [.. CommittedNotebooks.Files];

    [Theory, MemberData(nameof(Files))]
    public void Cells_OfEveryNotebook_HaveASlideType(string file) =>
        Assert.All(Cells(file), cell => Assert.Contains(SlideType(cell), SlideTypes));

    [Theory, MemberData(nameof(Files))]
    public void Notebook_Presented_BeginsWithASlideAndHasAtLeastFive(string file)
    {
        var types = Cells(file).Select(SlideType).ToList();

        Assert.Equal("slide", types[0]);
        Assert.True(types.Count(type => type == "slide") >= 5, string.Join(", ", types));
    }

    [Theory, MemberData(nameof(Files))]
    public void Headings_OfTheTwoUpperLevels_BeginASlideEach(string file)
    {
        var headed = Cells(file).Where(cell =>
            Source(cell).StartsWith("# ", StringComparison.Ordinal)
            || Source(cell).StartsWith("## ", StringComparison.Ordinal));

        Assert.All(
            headed.Where(cell => !CommittedNotebooks.IsCode(cell)), cell => Assert.Equal("slide", SlideType(cell)));
    }

    // A slide that is too long for the screen of one room is not for that of another: RISE then scrolls.
    [Theory, MemberData(nameof(Files))]
    public void Notebook_PresentedByRise_Scrolls(string file) =>
        Assert.True((bool?)CommittedNotebooks.Read(file)["metadata"]!["rise"]?["scroll"]);

    private static List<JsonNode> Cells(string file) => CommittedNotebooks.Cells(CommittedNotebooks.Read(file));

    private static string? SlideType(JsonNode cell) => (string?)cell["metadata"]!["slideshow"]?["slide_type"];

    private static string Source(JsonNode cell) =>
        string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));
}
