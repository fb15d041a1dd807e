using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Specs;

public sealed class KernelSpecsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void All_OfTwoWithOneName_TheFirstCounts()
    {
        Write("a/python3", "first");
        Write("b/Python3", "second");
        Write("b/ir", "R");

        var kernels = new KernelSpecs([_folder.File("a"), _folder.File("b"), _folder.File("absent")]).All(Unexpected);

        Assert.Equal(["R", "first"], kernels.Select(kernel => kernel.DisplayName));
    }

    [Fact]
    public void All_BrokenSpec_IsToldAndTheOthersAreThere()
    {
        Write("a/good", "good");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(_folder.File("a/bad")).FullName, "kernel.json"), "{");
        Directory.CreateDirectory(_folder.File("a/no kernel"));
        var told = new List<string>();

        var kernels = new KernelSpecs([_folder.File("a")]).All(broken => told.Add(broken.Message));

        Assert.Equal(["good"], kernels.Select(kernel => kernel.Name));
        Assert.StartsWith(_folder.File("a/bad"), Assert.Single(told));
    }

    [Fact]
    public void Find_Name_IsFoundWhateverItsCase()
    {
        Write("a/.net-CSharp", "C#");
        var specs = new KernelSpecs([_folder.File("a")]);

        Assert.Equal("C#", specs.Find(".NET-csharp")?.DisplayName);
        Assert.Null(specs.Find("csharp"));
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string folder, string title) => File.WriteAllText(
        Path.Combine(Directory.CreateDirectory(_folder.File(folder)).FullName, "kernel.json"),
        $$"""{"argv":["x"],"display_name":"{{title}}"}""");

    private static void Unexpected(KernelSpecException broken) => Assert.Fail(broken.Message);
}
