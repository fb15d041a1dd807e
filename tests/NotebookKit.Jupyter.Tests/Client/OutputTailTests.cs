using NotebookKit.Jupyter.Client;

namespace NotebookKit.Jupyter.Tests.Client;

public sealed class OutputTailTests
{
    [Fact]
    public async Task ToString_AfterManyLines_IsTheLastOfThem()
    {
        var tail = new OutputTail();

        await tail.ReadAsync(
            new StringReader(string.Concat(Enumerable.Range(1, 5000).Select(number => $"line {number}\r\n\n"))));

        Assert.Equal(string.Concat(Enumerable.Range(4989, 12).Select(number => $"\n  line {number}")), tail.ToString());
    }

    [Fact]
    public async Task ToString_AfterALineWithoutEnd_IsNoLongerThanAScreen()
    {
        var tail = new OutputTail();

        await tail.ReadAsync(new StringReader(new string('x', 5_000_000) + "the end"));

        Assert.InRange(tail.ToString().Length, 1000, 10_000);
        Assert.EndsWith("the end", tail.ToString());
    }
}
