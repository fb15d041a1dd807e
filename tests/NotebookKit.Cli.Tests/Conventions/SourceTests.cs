using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Conventions;

/// <summary>What holds for every source file, whoever wrote it.</summary>
public sealed class SourceTests
{
    // As .editorconfig says.
    private const int Columns = 120;

    [Fact]
    public void Lines_OfEverySourceFile_AreNoLongerThanTheColumnsPromised()
    {
        var files = SourceFiles("*.cs").ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file)
            .Index()
            .Where(line => Width(line.Item) > Columns)
            .Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}")));
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = File.ReadAllText(Repository.Path("NotebookKit.sln"));

        Assert.DoesNotContain(
            SourceFiles("*.csproj").Select(file => Path.GetRelativePath(Repository.Root, file).Replace('/', '\\')),
            project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> SourceFiles(string pattern) => new[] { "lib", "tests" }
        .SelectMany(folder => Directory.EnumerateDirectories(Repository.Path(folder)))
        .SelectMany(project => Directory.EnumerateFiles(project, pattern, SearchOption.AllDirectories))
        .Where(file => !IsBuilt(Path.GetRelativePath(Repository.Root, file)));

    /// <summary>As an editor shows it: kana, ideographs and full-width signs take two columns.</summary>
    private static int Width(string line) => line.Sum(letter => IsWide(letter) ? 2 : 1);

    private static bool IsWide(char letter) => letter is (>= '\u2e80' and <= '\u9fff') or (>= '\uff01' and <= '\uff60');

    private static bool IsBuilt(string path) => path.Split(Path.DirectorySeparatorChar)[2] is "bin" or "obj";
}
