namespace NotebookKit.Engine.Tests.Completion;

public sealed class MagicLineTests(StudentSession student)
{
    [Theory]
    [InlineData("#", "#!time")]
    [InlineData("#", "#r")]
    [InlineData("#!", "#!markdown")]
    [InlineData("#!ti", "#!time")]
    [InlineData("  #!ti", "#!time")]
    [InlineData("var x = 1;\n#!ti", "#!time")]
    [InlineData("#!t‸ime\nvar x = 1;", "#!time")]
    [InlineData("#lo", "#load")]
    [InlineData("#!wh", "#!whos")]
    public async Task Complete_Hash_HasTheMagics(string code, string magic) =>
        Assert.Contains(magic, await student.Names(code));

    [Fact]
    public async Task Complete_WithinAMagic_ReplacesAllOfIt()
    {
        var found = await student.Complete("\n#!ti‸me\n");
        Assert.Equal((1, 7), (found.Start, found.End));
    }

    [Theory]
    [InlineData("#!time\ndata.Win")]
    [InlineData("#!time\r\ndata.Win")]
    [InlineData("#!time\n\n#!csharp\ndata.Win")]
    [InlineData("#!markdown\n# Title\n#!csharp\ndata.Win")]
    [InlineData("#!nonsense\ndata.Win")]
    [InlineData("#r \"nuget: Some.Package, 1.0.0\"\ndata.Win")]
    [InlineData("#r nuget:Some.Package,1.0.0\ndata.Win")]
    [InlineData("#!import \"missing.ipynb\"\ndata.Win")]
    [InlineData("#!who\ndata.Win")]
    [InlineData("#i \"nuget: https://example.org\"\ndata.Win")]
    [InlineData("#r \"missing.dll\"\ndata.Win")]
    [InlineData("#load \"missing.csx\"\ndata.Win")]
    [InlineData("var x = 1;\n#!time\ndata.Win")]
    public async Task Complete_CSharpAfterAMagic_IsAtTheRightPlace(string code)
    {
        var found = await student.Complete(code);
        Assert.Equal(["WindowCenter", "Windows", "WindowWidth"], found.Items.Select(item => item.Text));
        Assert.Equal((code.Length - 3, code.Length), (found.Start, found.End));
    }

    [Theory]
    [InlineData("#!markdown\ndata.")]
    [InlineData("#!markdown\nda")]
    [InlineData("#!html\n<da")]
    [InlineData("var x = 1;\n#!markdown\ndata.Win‸\n#!csharp\ndata")]
    [InlineData("#!time da")]
    public async Task Complete_InWhatIsNotCSharp_IsEmpty(string code) => Assert.Empty(await student.Names(code));

    [Fact]
    public async Task Inspect_InWhatIsNotCSharp_IsNull() => Assert.Null(await student.Inspect("#!markdown\nMath"));

    [Fact]
    public async Task Inspect_CSharpAfterAMagic_IsAtTheRightPlace() =>
        Assert.Equal(
            "double DicomDataset.WindowCenter { get; }",
            (await student.Inspect("#!time\ndata.Window‸Center"))!.Signature);
}
