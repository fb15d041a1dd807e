namespace NotebookKit.Engine.Tests.Completion;

public sealed class ContextualNamesTests(StudentSession student)
{
    [Theory]
    [InlineData("new Pair { ", "Left Right")]
    [InlineData("new Pair { ‸ };", "Left Right")]
    [InlineData("new Pair { Le", "Left")]
    [InlineData("new Pair { Left = 1, ", "Right")]
    [InlineData("new Pair { Left = 1, ‸ };\nvar x = 1;", "Right")]
    [InlineData("Pair p = new() { ", "Left Right")]
    [InlineData("new Window(40, 80) with { ", "Center Explanation Width")]
    [InlineData("if (new Pair() is { ", "Left Right Sum")]
    public async Task Complete_Initializer_HasJustWhatCanBeSet(string code, string names) =>
        Assert.Equal(names.Split(' '), await student.Names(code));

    [Theory]
    [InlineData("new Pair { Left = ")]
    [InlineData("new List<DicomDataset> { ")]
    [InlineData("new[] { ")]
    public async Task Complete_WhereAnInitializerWantsAValue_HasVariables(string code) =>
        Assert.Contains("data", await student.Names(code));

    [Theory]
    [InlineData("Show(", "data: frame: image: max: min: title: window:")]
    [InlineData("Show(ct, ", "frame: max: min: title: window:")]
    [InlineData("Show(ct, 0, 80, ", "title:")]
    [InlineData("Show(ct, 0, 80, ti", "title:")]
    [InlineData("Show(ct, min: 0, ", "max: title:")]
    [InlineData("Show(ct, ‸, max: 80)", "min: title:")]
    [InlineData("Twice(", "a:")]
    [InlineData("new Window(", "Center: Width:")]
    [InlineData("ct.Clip(", "max: min:")]
    [InlineData("new List<int>(", "capacity: collection:")]
    public async Task Complete_Arguments_HasTheNamesOfParametersNotGivenYet(string code, string names) =>
        Assert.Equal(names.Split(' '), (await student.Names(code)).TakeWhile(name => name.EndsWith(':')));

    [Fact]
    public async Task Complete_NameOfAnArgumentWithItsColon_KeepsTheOneColon() =>
        Assert.Equal("title", (await student.Names("Show(ct, ti‸tle: \"a\")"))[0]);
}
