namespace NotebookKit.Engine.Tests.Execution;

/// <summary>What outputs cost that are cut: other tests of the process would be counted, too.</summary>
[CollectionDefinition(nameof(LimitMemoryTests), DisableParallelization = true)]
[Collection(nameof(LimitMemoryTests))]
public sealed class LimitMemoryTests
{
    private const int Million = 1_000_000;

    private readonly CellSession _session = new();

    /// <summary>Of the value itself there is one copy, the cell's own.</summary>
    [Theory]
    [InlineData("Console.WriteLine(big);")]
    [InlineData("big")]
    [InlineData("display(big);")]
    [InlineData("throw new Exception(big);")]
    [InlineData("#!whos")]
    public async Task Output_OfMuchText_CopiesItNowhere(string code)
    {
        await _session.Run("var big = new string('a', 100_000_000);");
        await _session.Run("1 + 1");

        var before = GC.GetTotalAllocatedBytes(precise: true);
        await _session.Run(code);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.InRange(allocated, 0, 60 * Million);
    }
}
