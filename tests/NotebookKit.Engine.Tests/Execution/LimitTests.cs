using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Execution;

/// <summary>No output of a cell fills the memory, and what is left out is said.</summary>
public sealed class LimitTests
{
    private const int Million = 1_000_000;

    private readonly CellSession _session = new();

    [Fact]
    public async Task Result_OfMuchText_IsCutAndSaysHowMuchThereWasAndHowToSaveIt()
    {
        await _session.Run("new string('a', 200_000_000)");

        var text = _session.Result!["text/plain"];
        Assert.InRange(text.Length, 1_900_000, OutputLimits.Default.Text);
        Assert.EndsWith(
            "\n… this text has 200,000,000 characters; the first 1,999,700 are shown. " +
            "All of it can be saved: System.IO.File.WriteAllText(\"all.txt\", text)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new string('a', 1999) + \"😀\" + new string('a', 2000)")]
    [InlineData("new string('a', 2000)")]
    public async Task Result_OfASmallLimit_KeepsWholeCharacters(string code)
    {
        for (var limit = 2296; limit < 2304; limit++)
        {
            var session = new CellSession(new EngineOptions { Limits = new OutputLimits(limit, Million) });
            await session.Run(code);
            var text = session.Result!["text/plain"];
            Assert.InRange(text.Length, 0, limit);
            Assert.DoesNotContain(text.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
        }
    }

    [Theory]
    [InlineData("HTML(new string('a', 2_000_000))", "text/html, this has 2,000,000 characters")]
    [InlineData("display(HTML(new string('a', 2_000_000)));", "text/html, this has 2,000,000 characters")]
    [InlineData("new string('a', 2_000_000).DisplayAs(\"image/svg+xml\");", "image/svg+xml, this has 2,000,000")]
    [InlineData("var shown = display(1); shown.Update(HTML(new string('a', 2_000_000)));", "text/html, this has 2")]
    [InlineData("new[] { new string('a', 2_000_000) }.Display(\"text/html\");", "text/html, this has 2,000,")]
    public async Task Output_ThatCannotBeCut_IsLeftOutAndSaysSo(string code, string note)
    {
        var session = new CellSession(new EngineOptions { Limits = new OutputLimits(Million, Million) });
        await session.Run(code);

        Assert.True(session.Last.Succeeded);
        var data = session.Outputs.Select(Data).OfType<IReadOnlyDictionary<string, string>>().Last();
        Assert.Contains(note, data["text/plain"], StringComparison.Ordinal);
        Assert.Contains("System.IO.File.WriteAllText(", data["text/plain"], StringComparison.Ordinal);
        Assert.Equal("text/plain", Assert.Single(data.Keys));
    }

    [Fact]
    public async Task Result_UpToTheLimit_IsWhole()
    {
        await _session.Run("new string('a', 2_000_000)");
        Assert.Equal(new string('a', 2 * Million), _session.Result!["text/plain"]);
        await _session.Run("HTML(new string('a', 100_000_000))");
        Assert.Equal(100 * Million, _session.Result!["text/html"].Length);
    }

    [Fact]
    public async Task Exception_WithALongMessage_IsCutWhereverItIsShown()
    {
        await _session.Run("""
            var message = new string('m', 100_000_000);
            throw new Exception(message, new FormatException(message));
            """);

        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.InRange(error.Message.Length, 9000, OutputLimits.Message);
        Assert.Contains("this message has 100,000,000 characters", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Traceback.Sum(line => line.Length), 18_000, 25_000);
        Assert.Equal(error.Message, _session.Last.Error!.Message);
    }

    [Fact]
    public async Task Exception_WithManyCauses_ShowsTheFirst()
    {
        await _session.Run("""
            var e = new Exception("innermost");
            for (var i = 0; i < 1000; i++) e = new Exception("outer", e);
            throw e;
            """);

        var error = Assert.IsType<ErrorOutput>(Assert.Single(_session.Outputs));
        Assert.Equal(21, error.Traceback.Count(line => line == "Caused by"));
        Assert.Contains("InnerException", error.Traceback[^1], StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, string>? Data(CellOutput output) => output switch
    {
        DisplayOutput display => display.Data,
        DisplayUpdate update => update.Data,
        ExecuteResult result => result.Data,
        _ => null,
    };
}
