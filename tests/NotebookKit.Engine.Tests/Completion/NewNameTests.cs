namespace NotebookKit.Engine.Tests.Completion;

/// <summary>Places where the author invents a name: a list would only be in the way.</summary>
public sealed class NewNameTests(StudentSession student)
{
    [Theory]
    [InlineData("var ")]
    [InlineData("var d")]
    [InlineData("var d‸ = 1;")]
    [InlineData("int ")]
    [InlineData("int d")]
    [InlineData("DicomFile ")]
    [InlineData("DicomFile d")]
    [InlineData("List<int> d")]
    [InlineData("int[] d")]
    [InlineData("foreach (var ")]
    [InlineData("foreach (var d")]
    [InlineData("foreach (DicomItem d")]
    [InlineData("void F(int d")]
    [InlineData("void F(int ")]
    [InlineData("class d")]
    [InlineData("enum E { A, d")]
    [InlineData("int.TryParse(\"1\", out var d")]
    [InlineData("try { } catch (Exception d")]
    [InlineData("if (data is DicomDataset d")]
    [InlineData("(string d‸, int e) => d")]
    [InlineData("from d‸ in list select d")]
    public async Task Complete_WhereANameIsInvented_IsEmpty(string code) =>
        Assert.Empty(await student.Names(code));

    [Theory]
    [InlineData("foreach (var e ")]
    [InlineData("foreach (var e i")]
    public async Task Complete_AfterALoopVariable_IsIn(string code) =>
        Assert.Equal(["in"], await student.Names(code));

    [Theory]
    [InlineData("data ")]
    [InlineData("1 ")]
    [InlineData("var x = data ")]
    public async Task Complete_AfterAValue_HasOperatorsOnly(string code)
    {
        var names = await student.Names(code);
        Assert.Contains("is", names);
        Assert.DoesNotContain("data", names);
    }
}
