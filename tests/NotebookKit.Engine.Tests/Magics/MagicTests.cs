using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Tests.Magics;

public sealed class MagicTests
{
    private readonly CellSession _session = new();

    [Fact]
    public async Task Run_Time_DisplaysTheWallTime()
    {
        await _session.Run("#!time\n\"result\"");
        Assert.Equal("result", _session.Result!["text/plain"]);
        Assert.Matches(@"^Wall time: [\d.]+ms$", Assert.Single(_session.Displays).Data["text/plain"]);
    }

    [Fact]
    public async Task Run_Markdown_IsDisplayed()
    {
        await _session.Run("#!markdown\n# Title\n\ntext");
        Assert.Equal("# Title\n\ntext", Assert.Single(_session.Displays).Data["text/markdown"]);
    }

    [Fact]
    public async Task Run_Html_IsDisplayed()
    {
        await _session.Run("#!html\r\n<b>bold</b>\r\n");
        Assert.Equal("<b>bold</b>", Assert.Single(_session.Displays).Data["text/html"]);
    }

    [Theory]
    [InlineData("#!csharp")]
    [InlineData("#!c#")]
    public async Task Run_LanguagesInOneCell_RunInOrderWithRightLines(string magic)
    {
        await _session.Run($"Console.Write(1);\n#!markdown\ntext\n{magic}\nthrow new Exception();");
        Assert.Collection(_session.Outputs,
            output => Assert.IsType<StreamOutput>(output),
            output => Assert.IsType<DisplayOutput>(output),
            output => Assert.IsType<ErrorOutput>(output));
        Assert.Equal(5, _session.Last.Error!.Line);
    }

    [Fact]
    public async Task Run_TimeOnTop_KeepsLineNumbers()
    {
        await _session.Run("#!time\nvar x = nowhere;");
        Assert.StartsWith("\n(2,9): error CS0103", _session.Error);
    }

    [Theory]
    [InlineData("#!tiem", "#!time")]
    [InlineData("#!mardown", "#!markdown")]
    [InlineData("#!htm", "#!html")]
    [InlineData("#!whoo", "#!who")]
    [InlineData("#!lsmagics", "#!lsmagic")]
    [InlineData("#!imprt file.csx", "#!import")]
    public async Task Run_UnknownMagic_NamesTheNearest(string magic, string nearest)
    {
        await _session.Run($"Console.Write(\"ran\");\n{magic}\n");
        Assert.Equal($"There is no magic {magic.Split(' ')[0]}. Did you mean {nearest}?", _session.Last.Error!.Message);
        Assert.Equal(2, _session.Last.Error.Line);
        Assert.Empty(_session.Out);
    }

    [Theory]
    [InlineData("#!share --from fsharp x")]
    [InlineData("#!set --name x --value 1")]
    [InlineData("#!fsharp")]
    public async Task Run_MagicOfDotNetInteractiveThatIsMissing_SaysSo(string line)
    {
        await _session.Run(line);
        Assert.Equal($"{line.Split(' ')[0]} of .NET Interactive is not in this version.", _session.Last.Error!.Message);
    }

    [Fact]
    public async Task Run_HashInText_IsNoMagic() =>
        Assert.Equal("#!/bin/sh", await _session.Evaluate("\"\"\"\n    #!/bin/sh\n    \"\"\""));
}
