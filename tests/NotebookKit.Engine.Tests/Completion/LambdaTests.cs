namespace NotebookKit.Engine.Tests.Completion;

public sealed class LambdaTests(StudentSession student)
{
    [Theory]
    [InlineData("list.Where(p => p.")]
    [InlineData("list.Where(p => p.‸)")]
    [InlineData("list.Where(p => p.‸).ToList();\nvar x = 1;")]
    [InlineData("list.Where(p => p.Trim().")]
    [InlineData("list.Where(p => { return p.")]
    [InlineData("list.Where(p => p.Length > 1 && p.")]
    [InlineData("list.Select((p, i) => p.")]
    [InlineData("list.OrderBy(p => p.")]
    [InlineData("list.OrderBy(p => p.Length).ThenBy(p => p.")]
    [InlineData("list.ToDictionary(p => p.")]
    [InlineData("list.ToDictionary(p => p.Length, p => p.")]
    [InlineData("list.GroupBy(p => p.Length).Select(g => g.First().")]
    [InlineData("list.Aggregate((a, b) => a.")]
    [InlineData("list.Sort((a, b) => a.")]
    [InlineData("list.SelectMany(p => list, (p, q) => q.")]
    [InlineData("list.ForEach(p => Print(p.‸));")]
    [InlineData("foreach (var q in list.Where(p => p.‸)) { }")]
    [InlineData("from p in list where p.")]
    [InlineData("from p in list select p.")]
    [InlineData("Func<string, int> f = p => p.")]
    [InlineData("var f = (string p) => p.")]
    [InlineData("Enumerable.Range(0, 3).Select(i => list[i].")]
    [InlineData("object o = 1; var r = o switch { string p => p.")]
    [InlineData("await Parallel.ForEachAsync(list, async (p, stop) => p.")]
    public async Task Complete_ParameterOfALambda_HasItsTypesMembers(string code) =>
        Assert.Contains("Substring", await student.Names(code));

    [Fact]
    public async Task Complete_AnonymousType_HasItsProperties() =>
        Assert.Equal(
            ["Size", "Text"],
            (await student.Names("list.Select(s => new { Size = s.Length, Text = s }).Select(t => t.")).Take(2));

    [Fact]
    public async Task Complete_InALambda_HasItsParameter() =>
        Assert.Equal("parameterName", (await student.Names("list.Where(parameterName => para"))[0]);
}
