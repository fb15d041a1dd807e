using System.Text.RegularExpressions;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>Small cells of each kind in the real .NET Interactive, beside the kit's own engine.</summary>
[RunsInCI("the real .NET Interactive")]
public sealed partial class SmallCellsTests(SmallCellsTests.JudgedCells judged)
    : IClassFixture<SmallCellsTests.JudgedCells>
{
    public static TheoryData<string> Same => [.. SmallCells.All];

    public static TheoryData<string, string> Different =>
        new(ListedDifferences.All.Select(difference => (difference.Key, difference.Value)));

    [Theory]
    [MemberData(nameof(Same))]
    public async Task Execute_Cell_PutsOutTheSame(string code)
    {
        var cell = (await judged.RunAsync())[code];

        Assert.Equal(ComparableOutputs.Of(cell.Judge), ComparableOutputs.Of(cell.Kit));
    }

    /// <summary>A difference that is gone has to leave the list.</summary>
    [Theory]
    [MemberData(nameof(Different))]
    public async Task Execute_CellThatIsListedAsDifferent_StillIs(string code, string reason)
    {
        var cell = (await judged.RunAsync())[code];

        Assert.True(ComparableOutputs.Of(cell.Judge) != ComparableOutputs.Of(cell.Kit), $"No longer so: {reason}");
    }

    /// <summary>
    /// The judge's web server runs code for whoever asks. The script before the first output names its addresses.
    /// </summary>
    [Fact]
    public async Task Judge_Listens_ToThisMachineAlone()
    {
        var first = (await judged.RunAsync())[SmallCells.All[0]].Judge;

        var scripts = first["outputs"]!.AsArray().Where(output => ComparableOutputs.IsConnectionScript(output!));
        var script = Assert.Single(scripts)!.ToJsonString();
        var addresses = Address().Matches(ProbedAddresses().Match(script).Groups[1].Value);
        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Equal("127.0.0.1", address.Groups[1].Value));
    }

    [GeneratedRegex(@"loadDotnetInteractiveApi\(\) \{.*?probeAddresses\(\[(.*?)\]\)")]
    private static partial Regex ProbedAddresses();

    [GeneratedRegex("https?://([^/:]+)")]
    private static partial Regex Address();

    /// <summary>All small cells, run once in one notebook.</summary>
    public sealed class JudgedCells
    {
        private readonly Lazy<Task<IReadOnlyDictionary<string, JudgedCell>>> _cells = new(RunAllAsync);

        internal Task<IReadOnlyDictionary<string, JudgedCell>> RunAsync() => _cells.Value;

        private static async Task<IReadOnlyDictionary<string, JudgedCell>> RunAllAsync()
        {
            using var folder = new TemporaryFolder();
            string[] codes = [.. SmallCells.All, .. ListedDifferences.All.Keys];
            var cells = await BothKernels.RunAsync([SampleNotebook.Write(folder.File("small.ipynb"), codes)]);
            return codes.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }
}
