namespace NotebookKit.Engine.Tests.Completion;

public sealed class NewAndUsingTests(StudentSession student)
{
    [Theory]
    [InlineData("new DicomF", "DicomFile")]
    [InlineData("var f = new ", "DicomFile")]
    [InlineData("var f = new ‸;\nvar x = 1;", "Window")]
    [InlineData("new System.", "Random")]
    public async Task Complete_AfterNew_HasTypes(string code, string name) =>
        Assert.Contains(name, await student.Names(code));

    [Theory]
    [InlineData("data")]
    [InlineData("Show")]
    [InlineData("Math")] // static
    [InlineData("IDisposable")]
    [InlineData("Enum")] // abstract
    [InlineData("foreach")]
    public async Task Complete_AfterNew_LacksWhatCannotBeMade(string name) =>
        Assert.DoesNotContain(name, await student.Names("new "));

    [Theory]
    [InlineData("using ", "System")]
    [InlineData("using ", "FellowOakDicom")]
    [InlineData("using ", "static")]
    [InlineData("using Sys", "System")]
    [InlineData("using System.", "Numerics")]
    [InlineData("using System.Numerics.", "Tensors")]
    [InlineData("using System.‸\nvar x = 1;", "Numerics")]
    [InlineData("using static ", "System")]
    [InlineData("using static ", "Math")]
    [InlineData("using static System.", "Math")]
    [InlineData("using static System.M", "Math")]
    [InlineData("using T = System.", "Math")]
    public async Task Complete_Using_HasTheName(string code, string name) =>
        Assert.Contains(name, await student.Names(code));

    [Theory]
    [InlineData("using ", "data")]
    [InlineData("using ", "Math")]
    [InlineData("using ", "FxResources")] // no public types
    [InlineData("using System.", "Math")]
    [InlineData("using static ", "Show")]
    public async Task Complete_Using_LacksWhatCannotBeImported(string code, string name) =>
        Assert.DoesNotContain(name, await student.Names(code));
}
