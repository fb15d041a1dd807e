namespace NotebookKit.Engine.Tests.Completion;

public sealed class RankingTests(StudentSession student)
{
    [Theory]
    [InlineData("", "data", "Show")] // a variable before a function of the kit
    [InlineData("", "Show", "Action")] // that before a type
    [InlineData("", "Action", "abstract")] // that before a keyword
    [InlineData("P", "Print", "Pair")]
    [InlineData("P", "Pair", "password")] // the case that is typed before the other
    [InlineData("p", "password", "Print")]
    [InlineData("data.", "WindowCenter", "Aggregate")] // an extension property before extension methods
    [InlineData("data.", "GetSingleValue", "Aggregate")]
    [InlineData("data.", "Zip", "GetType")]
    [InlineData("data.", "WindowCenter", "Equals")]
    [InlineData("Math.", "Truncate", "ReferenceEquals")]
    [InlineData("Show(", "image:", "data")] // what the place asks for before all
    [InlineData("1.5.", "ToString", "GetHashCode")]
    public async Task Complete_TheNearer_ComesFirst(string code, string first, string second)
    {
        var names = (await student.Names(code)).ToList();
        Assert.Contains(second, names);
        Assert.InRange(names.IndexOf(first), 0, names.IndexOf(second) - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Window Window = new(1, 2); ")]
    [InlineData("data.")]
    [InlineData("Console.WriteLine(")]
    public async Task Complete_ANameWithSeveralMeanings_IsThereOnce(string code)
    {
        var names = await student.Names(code);
        Assert.Equal(names.Distinct(), names);
    }
}
