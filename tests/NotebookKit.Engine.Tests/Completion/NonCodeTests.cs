namespace NotebookKit.Engine.Tests.Completion;

public sealed class NonCodeTests(StudentSession student)
{
    [Theory]
    [InlineData("// data.")]
    [InlineData("// da‸\ndata")]
    [InlineData("data // da")]
    [InlineData("/* data. ‸ */")]
    [InlineData("/* data.")]
    [InlineData("/*\n data.‸\n*/ data")]
    [InlineData("/// <summary>da‸\nvoid F() { }")]
    [InlineData("12")]
    [InlineData("0x1F")]
    [InlineData("'d")]
    [InlineData("'d‸'")]
    [InlineData("$\"{1}da")]
    [InlineData("$\"{1}‸\"")]
    [InlineData("$\"{data.Count():F‸}\"")]
    [InlineData("$\"{1:‸}\"")]
    [InlineData("\"\"\"da‸\"\"\"")]
    [InlineData("\"\"\"\n    da‸\n    \"\"\"")]
    [InlineData("$\"\"\"\n    da‸\n    \"\"\"")]
    [InlineData("#if da")]
    [InlineData("#region da")]
    [InlineData("#if NOTHING\nda‸\n#endif")]
    [InlineData("#nullable ena")]
    public async Task Complete_WhereNoNameCanStand_IsEmpty(string code) =>
        Assert.Empty(await student.Names(code));

    [Theory]
    [InlineData("/* a */da")]
    [InlineData("// a\nda")]
    [InlineData("Print(\"a\" + da")]
    [InlineData("Print('a' + da")]
    [InlineData("\"a\".Length + da")]
    [InlineData("#region a\nda")]
    [InlineData("/// <summary>a</summary>\nda")]
    [InlineData("#if NOTHING\n#else\nda‸\n#endif")]
    [InlineData("$\"{1}\" + da")]
    [InlineData("\"\"\"a\"\"\" + da")]
    [InlineData("‸// a")]
    public async Task Complete_BesideACommentOrAText_HasNames(string code) =>
        Assert.Contains("data", await student.Names(code));
}
