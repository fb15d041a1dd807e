namespace NotebookKit.Engine.Tests.Completion;

public sealed class MemberTests(StudentSession student)
{
    [Theory]
    [InlineData("data.", "GetSingleValue")] // fo-dicom's
    [InlineData("data.", "WindowCenter")] // the kit's extension property
    [InlineData("data.", "PixelArray")] // the kit's extension method
    [InlineData("data.", "Count")] // LINQ's
    [InlineData("ct.", "Clip")]
    [InlineData("ct.", "Lengths")]
    [InlineData("Math.", "Sqrt")]
    [InlineData("System.Math.", "PI")]
    [InlineData("System.", "Numerics")]
    [InlineData("DicomTag.", "PatientName")]
    [InlineData("data?.", "WindowCenter")]
    [InlineData("int? n = 1; n?.", "CompareTo")]
    [InlineData("data.Windows[0].", "Center")]
    [InlineData("data.PixelArray().", "Clip")]
    [InlineData("list.Select(s => s.Trim()).ToArray().", "Length")]
    [InlineData("(data as DicomDataset).", "WindowCenter")]
    [InlineData("\"text\".", "Length")]
    [InlineData("new[] { 1, 2 }.", "Length")]
    [InlineData("int.", "Parse")]
    [InlineData("(1, 2).", "Item1")]
    [InlineData("(Tag: 1, Value: 2).", "Tag")]
    [InlineData("new Pair().", "Left")]
    [InlineData("var (a, b) = (1, \"x\"); b.", "Length")]
    [InlineData("foreach (var e in data) e.", "Tag")]
    [InlineData("foreach (var e in data) { e.‸ }", "Tag")]
    [InlineData("int.TryParse(\"1\", out var number); number.", "CompareTo")]
    [InlineData("object o = 1; if (o is string s && s.‸) { }", "Length")]
    [InlineData("try { } catch (Exception e) { e.‸ }", "Message")]
    [InlineData("await Task.", "Delay")]
    [InlineData("await Task.Run(() => data.‸);", "WindowCenter")]
    [InlineData("class A { int field; void M() { this.‸ } }", "field")]
    [InlineData("Window Window = new(1, 2); Window.", "Center")]
    [InlineData("list\n    .Where(s => s.Length > 1)\n    .", "ToList")]
    [InlineData("data .  ", "WindowCenter")]
    public async Task Complete_AfterADot_HasTheMember(string code, string member) =>
        Assert.Contains(member, await student.Names(code));

    [Theory]
    [InlineData("data.Win", "WindowCenter Windows WindowWidth")]
    [InlineData("Console.Wri", "Write WriteLine")]
    [InlineData("ct.Cli", "Clip")]
    [InlineData("double.Pa‸rse(\"1\")", "Parse")]
    [InlineData("using System.Num‸;", "Numerics")]
    [InlineData("data.GetSi", "GetSingleValue GetSingleValueOrDefault")]
    public async Task Complete_AWordAfterADot_HasJustTheMembersThatBeginWithIt(string code, string members) =>
        Assert.Equal(members.Split(' '), await student.Names(code));

    [Theory]
    [InlineData("data.", "PatientID")]
    [InlineData("data.", "WindowCenter")]
    public async Task Complete_ExtensionProperty_IsAProperty(string code, string name) =>
        Assert.Equal("property", (await student.Complete(code)).Items.Single(item => item.Text == name).Kind);

    [Theory]
    [InlineData("data.", "Open")] // static
    [InlineData("DicomFile.", "Dataset")] // not static
    [InlineData("data.", "op_Addition")]
    [InlineData("ct.", "op_Addition")]
    [InlineData("ct.", "get_Item")]
    [InlineData("ct.", "this[]")]
    [InlineData("data.", "get_WindowCenter")]
    [InlineData("list.", "WindowCenter")] // an extension of another type
    [InlineData("class A { void M() { this.‸ } }", "Finalize")]
    [InlineData("string.", "Copy")] // obsolete
    [InlineData("System.", "FxResources")]
    public async Task Complete_AfterADot_LacksWhatCannotStandThere(string code, string name) =>
        Assert.DoesNotContain(name, await student.Names(code));

    [Fact]
    public async Task Complete_AfterADot_HasNoKeywords() =>
        Assert.DoesNotContain((await student.Complete("data.")).Items, item => item.Kind == "keyword");

    [Fact]
    public async Task Complete_Enum_HasItsMembersFirst() =>
        Assert.Equal(["Lecture", "Linear", "LinearExact", "Sigmoid"], (await student.Names("VoiFunction.")).Take(4));

    [Fact]
    public async Task Complete_AfterADotOfNothingKnown_IsEmpty() =>
        Assert.Empty(await student.Names("unknown."));

    [Fact]
    public async Task Complete_AllTagsOfTheDictionary_AreInTheList() =>
        // Front ends ask once, after the dot, and narrow the list themselves.
        Assert.Superset(
            new HashSet<string> { "PatientName", "WindowCenter", "ZoomFactor" }, (await student.Names("DicomTag."))
                .ToHashSet());
}
