using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Display;

public sealed class DisplayTests
{
    private readonly CellSession _session = new();

    [Theory]
    [InlineData("display(\"shown\");")]
    [InlineData("\"shown\".Display();")]
    [InlineData("\"shown\".DisplayAs(\"text/plain\");")]
    [InlineData("\"shown\".Display()")]
    public async Task Display_EachWay_ShowsOnceAndIsNoResult(string code)
    {
        await _session.Run(code);
        Assert.Equal("shown", Assert.Single(_session.Displays).Data["text/plain"]);
        Assert.Single(_session.Outputs);
    }

    [Fact]
    public async Task Display_MimeTypes_AreThoseAskedFor()
    {
        await _session.Run("display(12, \"text/plain\", \"text/html\");");
        var data = Assert.Single(_session.Displays).Data;
        Assert.Equal(["text/plain", "text/html"], data.Keys);
        Assert.Equal("12", data["text/plain"]);
    }

    [Fact]
    public async Task Display_Null_IsShown()
    {
        await _session.Run("display(null);\nobject nothing = null;\nnothing.Display();");
        Assert.Equal(2, _session.Displays.Count);
    }

    [Fact]
    public async Task DisplayAs_Markdown_IsPassedOnAsItIs()
    {
        await _session.Run("\"**bold**\".DisplayAs(\"text/markdown\");");
        Assert.Equal("**bold**", Assert.Single(_session.Displays).Data["text/markdown"]);
    }

    [Fact]
    public async Task Update_InALaterCell_ReplacesTheSameDisplay()
    {
        await _session.Run("var progress = display(\"0 %\");");
        var shown = Assert.Single(_session.Displays);
        await _session.Run("progress.Update(\"100 %\");");
        var update = Assert.IsType<DisplayUpdate>(Assert.Single(_session.Outputs));
        Assert.Equal(shown.DisplayId, update.DisplayId);
        Assert.Equal("100 %", update.Data["text/plain"]);
    }

    [Fact]
    public async Task CssAndJavascript_AreDisplayedAsHtml()
    {
        await _session.Run("CSS(\"b { color: red }\");\nJavascript(\"alert(1)\");");
        Assert.Equal(
            ["<style>b { color: red }</style>", "<script type=\"text/javascript\">alert(1)</script>"],
            _session.Displays.Select(display => display.Data["text/html"]));
    }
}
