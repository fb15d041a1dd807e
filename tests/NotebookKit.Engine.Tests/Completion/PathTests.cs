using NotebookKit.Engine.Execution;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Completion;

public sealed class PathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CellSession _session;

    public PathTests()
    {
        foreach (var folder in new[] { "notebook", "data", "画像 フォルダ", ".hidden" })
        {
            Directory.CreateDirectory(_folder.File(folder));
        }
        string[] files =
        [
            "notebook/slice.dcm", "notebook/Slice.png", "notebook/.secret", "data/Brain01", "data/Brain02",
            "画像 フォルダ/脳.dcm", "kit.dll",
        ];
        foreach (var file in files) File.WriteAllText(_folder.File(file), "");
        _session = new CellSession(new EngineOptions { BaseFolder = _folder.File("notebook") });
    }

    [Theory]
    [InlineData("File.Exists(\"", "slice.dcm Slice.png")]
    [InlineData("File.Exists(\"‸\")", "slice.dcm Slice.png")]
    [InlineData("File.Exists(\"sl", "slice.dcm Slice.png")]
    [InlineData("File.Exists(\"sl‸\")", "slice.dcm Slice.png")]
    [InlineData("File.Exists(\"./sl", "slice.dcm Slice.png")]
    [InlineData("File.Exists(\"../", "data/ notebook/ 画像 フォルダ/ kit.dll")]
    [InlineData("File.Exists(\"../da", "data/")]
    [InlineData("File.Exists(\"../data/", "Brain01 Brain02")]
    [InlineData("File.Exists(\"../data/B‸\");\nvar x = 1;", "Brain01 Brain02")]
    [InlineData("File.Exists(\"../画", "画像 フォルダ/")]
    [InlineData("File.Exists(\"../画像 フォルダ/", "脳.dcm")]
    [InlineData("File.Exists(@\"../data/", "Brain01 Brain02")]
    [InlineData("File.Exists(@\"../data/‸\")", "Brain01 Brain02")]
    [InlineData("File.Exists($\"../data/", "Brain01 Brain02")]
    [InlineData("File.Exists($\"‸\")", "slice.dcm Slice.png")]
    [InlineData("File.Exists(\"../.h", ".hidden/")]
    [InlineData("File.Exists(\"../nowhere/", "")]
    [InlineData("var 脳 = \"𠮷\"; File.Exists(\"../data/", "Brain01 Brain02")]
    [InlineData("#r \"../", "data/ notebook/ 画像 フォルダ/ kit.dll")]
    [InlineData("#r \"../k‸\"", "kit.dll")]
    [InlineData("#r \"../k‸\nusing System;", "kit.dll")]
    [InlineData("#load \"sl", "slice.dcm Slice.png")]
    [InlineData("#!import sl", "slice.dcm Slice.png")]
    [InlineData("#!import \"sl", "slice.dcm Slice.png")]
    public async Task Complete_InAText_HasTheFilesOfTheNotebooksFolder(string code, string names) =>
        Assert.Equal(names, string.Join(' ', (await _session.Complete(code)).Items.Select(item => item.Text)));

    [Theory]
    [InlineData("File.Exists(\"a\")")]
    [InlineData("File.Exists(@\"a\")‸;")]
    [InlineData("#r \"nuget: sl")]
    [InlineData("#r \"nuget:")]
    [InlineData("$\"{1}sl")]
    [InlineData("$\"{1:sl‸}\"")]
    [InlineData("#r \"../kit.dll\"")]
    [InlineData("// \"sl")]
    public async Task Complete_NotInAPath_HasNoFiles(string code) =>
        Assert.DoesNotContain((await _session.Complete(code)).Items, item => item.Kind is "file" or "folder");

    [Fact]
    public async Task Complete_InAText_ReplacesTheLastName()
    {
        const string code = "File.Exists(\"../data/Br‸ain01\")";
        var found = await _session.Complete(code);
        Assert.Equal("Brain01", ((CodeAtCaret)code).Code[found.Start..found.End]);
    }

    [Fact]
    public async Task Complete_FolderBeforeASlash_KeepsTheOneSlash() =>
        Assert.Equal("data", Assert.Single((await _session.Complete("File.Exists(\"../da‸ta/Brain01\")")).Items).Text);

    [Fact]
    public async Task Complete_AbsolutePath_IsFoundFromTheRoot()
    {
        var path = _folder.File("data").Replace('\\', '/');
        var found = await _session.Complete($"File.Exists(\"{path}/");
        Assert.Equal(["Brain01", "Brain02"], found.Items.Select(item => item.Text));
    }

    [Fact]
    public async Task Complete_Backslashes_SeparateFoldersOnWindowsOnly()
    {
        IEnumerable<string> expected = OperatingSystem.IsWindows() ? ["Brain01", "Brain02"] : [];
        Assert.Equal(expected, (await _session.Complete(@"File.Exists(""..\\data\\B")).Items.Select(item => item.Text));
        Assert.Equal(expected, (await _session.Complete(@"File.Exists(@""..\data\B")).Items.Select(item => item.Text));
    }

    public void Dispose() => _folder.Dispose();
}
