namespace NotebookKit.Engine.Tests.Completion;

public sealed class ScopeTests(StudentSession student)
{
    [Theory]
    [InlineData("", "data", "variable")]
    [InlineData("da", "data", "variable")]
    [InlineData("Tw", "Twice", "function")]
    [InlineData("Pa", "Pair", "class")]
    [InlineData("Sho", "Show", "method")]
    [InlineData("DicomF", "DicomFile", "class")]
    [InlineData("Voi", "VoiFunction", "enum")]
    [InlineData("Win", "Window", "struct")]
    [InlineData("IEnum", "IEnumerable", "interface")]
    [InlineData("Sys", "System", "module")]
    [InlineData("fore", "foreach", "keyword")]
    [InlineData("disp", "display", "method")]
    [InlineData("var local = 1;\nloc", "local", "variable")]
    [InlineData("void F(int parameter)\n{\n    par‸\n}", "parameter", "variable")]
    [InlineData("void Inner() { }\nInn", "Inner", "function")]
    [InlineData("class A<TValue> { TVal‸ }", "TValue", "typeParameter")]
    [InlineData("const int limit = 1; lim", "limit", "constant")]
    [InlineData("beforeThe", "beforeTheError", "variable")] // of a cell that threw
    [InlineData("var 画像 = 1;\n画", "画像", "variable")]
    [InlineData("var 画像 = 1; var text = \"𠮷野家\";\nPrint(画‸)", "画像", "variable")]
    [InlineData("await dat", "data", "variable")]
    [InlineData("Show(c", "ct", "variable")]
    [InlineData("Print($\"{da", "data", "variable")]
    [InlineData("data\nSho", "Show", "method")]
    [InlineData("x = d", "data", "variable")]
    [InlineData("case d", "data", "variable")]
    [InlineData("// comment\nda", "data", "variable")]
    [InlineData("/* comment */ da", "data", "variable")]
    [InlineData("list.Where(p => da", "data", "variable")]
    [InlineData("(double)da", "data", "variable")]
    public async Task Complete_Word_HasTheName(string code, string name, string kind) =>
        Assert.Equal(kind, (await student.Complete(code)).Items.Single(item => item.Text == name).Kind);

    [Theory]
    [InlineData("never", "neverCompiled")]
    [InlineData("la‸\nvar late = 1;", "late")]
    [InlineData("void F()\n{\n    la‸\n    var late = 1;\n}", "late")]
    [InlineData("var itself = its", "itself")]
    [InlineData("{ var inner = 1; }\ninn", "inner")]
    [InlineData("data\nSho", "Sho")]
    [InlineData("Subm", "Submission#0")]
    public async Task Complete_Word_LacksWhatCannotBeUsed(string code, string name) =>
        Assert.DoesNotContain(name, await student.Names(code));

    [Fact]
    public async Task Complete_NothingTyped_HasNamesThatCanBeTypedOnly() =>
        Assert.All(await student.Names(""), name => Assert.Matches(@"^[\p{L}_][\p{L}\p{N}_]*$", name));

    [Fact]
    public async Task Complete_WordWithinAWord_ReplacesAllOfIt()
    {
        const string code = "Print(dat‸aset);";
        var found = await student.Complete(code);
        Assert.Equal((6, 13), (found.Start, found.End));
        Assert.Contains(found.Items, item => item.Text == "data");
    }

    [Fact]
    public async Task Complete_Humps_FindWhatNothingBeginsWith() =>
        Assert.Equal(["GetSingleValue", "GetSingleValueOrDefault"], await student.Names("data.gsv"));

    [Theory]
    [InlineData("Twi", "Twice", "(int a)")]
    [InlineData("Sho", "Show", "(DicomDataset data, Window? window = null, int frame = 0, string? title = null)")]
    [InlineData("new[] { (1, 2) }.Firs", "First", "()")]
    [InlineData("string.Conca", "Concat", "(object? arg0)")]
    [InlineData("dat", "data", null)]
    public async Task Complete_Method_HasItsParameters(string code, string name, string? parameters) =>
        Assert.Equal(parameters, (await student.Complete(code)).Items.Single(item => item.Text == name).Signature);
}
