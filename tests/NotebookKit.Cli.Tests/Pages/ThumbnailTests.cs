using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookKit.Cli.Pages;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Cli.Tests.Pages;

/// <summary>Which picture stands for a notebook in the index.</summary>
public sealed class ThumbnailTests
{
    private static readonly JsonObject First = Output("image/png", "AAAA");

    private static readonly JsonObject Pair =
        Output("text/html", "<img src=\"data:image/png;base64,BBBB\"><img src=\"data:image/png;base64,CCCC\">");

    private static readonly JsonObject Printed = new()
    {
        ["output_type"] = "stream",
        ["name"] = "stdout",
        ["text"] = "(0010,0010)          a < b\n",
    };

    [Fact]
    public void Of_ANotebookThatNamesNoCell_IsItsFirstPicture() =>
        Assert.Equal("data:image/png;base64,AAAA", Thumbnail.Of(Notebook(null, Printed, First, Pair)));

    [Fact]
    public void Of_ACellWithPicturesSideBySide_IsTheLastOfThem() =>
        Assert.Equal("data:image/png;base64,CCCC", Thumbnail.Of(Notebook("c2", Printed, First, Pair)));

    [Fact]
    public void Of_ACellThatPrints_IsADrawingOfItsText_WithoutTheGapsBetweenColumns()
    {
        var drawing = Thumbnail.Of(Notebook("c0", Printed, First))!;

        var svg = Encoding.UTF8.GetString(Convert.FromBase64String(drawing["data:image/svg+xml;base64,".Length..]));
        Assert.Contains(">(0010,0010)  a &lt; b</text>", svg, StringComparison.Ordinal);
    }

    // A cell that a student has deleted, or that failed before it drew.
    [Theory]
    [InlineData("gone")]
    [InlineData("c3")]
    public void Of_ACellThatIsGoneOrShowsNothing_IsTheFirstPicture(string card) => Assert.Equal(
        "data:image/png;base64,AAAA", Thumbnail.Of(Notebook(card, Printed, First, Pair, null)));

    private static JsonObject Output(string type, string data) => new()
    {
        ["output_type"] = "display_data",
        ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject { [type] = data },
    };

    private static NotebookDocument Notebook(string? card, params JsonObject?[] outputs) => NotebookDocument.Parse(
        JsonSerializer.Serialize(new
        {
            cells = outputs.Select((output, index) => new
            {
                cell_type = "code",
                id = $"c{index}",
                metadata = new { },
                source = "x",
                execution_count = 1,
                outputs = output is null ? [] : new[] { output },
            }),
            metadata = new { kit = new { card } },
            nbformat = 4,
            nbformat_minor = 5,
        }), "a.ipynb");
}
