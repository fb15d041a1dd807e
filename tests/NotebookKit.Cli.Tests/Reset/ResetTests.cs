using NotebookKit.Cli.Commands;
using NotebookKit.Cli.Files;
using NotebookKit.Cli.Reset;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Reset;

public sealed class ResetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ResetTests()
    {
        foreach (var original in OriginalNotebooks.Load())
        {
            var path = original.PathIn(_folder.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, original.Contents);
        }
    }

    [Fact]
    public async Task Reset_OfCleanNotebooks_ChangesNothing()
    {
        var run = await RunAsync();

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("clean already", run.Output, StringComparison.Ordinal);
        Assert.Equal(OriginalNotebooks.Load().Count, Files.Count);
    }

    [Fact]
    public async Task Reset_OfAnEditedNotebook_KeepsTheEditBesideTheCleanOne()
    {
        Edit("en/03-window", "mine");

        var run = await RunAsync();

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("edited; yours is 03-window.mine-1.ipynb", run.Output, StringComparison.Ordinal);
        Assert.Equal("mine", Text("en/03-window.mine-1"));
        AssertClean("en/03-window");
        Assert.Equal(OriginalNotebooks.Load().Count + 1, Files.Count);
    }

    [Fact]
    public async Task Reset_AgainAndAgain_LosesNoVersion()
    {
        for (var number = 1; number <= 3; number++)
        {
            Edit("ja/03-window", $"version {number}");
            await RunAsync("03-window");
        }

        Assert.Equal(
            ["version 1", "version 2", "version 3"],
            Enumerable.Range(1, 3).Select(number => Text($"ja/03-window.mine-{number}")));
        AssertClean("ja/03-window");
    }

    [Fact]
    public async Task Reset_OfANotebookThatWasOnlyRun_SaysSoAndKeepsItsOutputs()
    {
        var ran = Text("en/01-read").Replace(
            "\"execution_count\": null", "\"execution_count\": 7", StringComparison.Ordinal);
        Edit("en/01-read", ran);

        var run = await RunAsync("en/01-read");

        Assert.Contains("run, not edited; yours is 01-read.mine-1.ipynb", run.Output, StringComparison.Ordinal);
        Assert.Equal(ran, Text("en/01-read.mine-1"));
        AssertClean("en/01-read");
    }

    [Fact]
    public async Task Reset_OfANotebookThatPolyglotSaved_SaysThatNothingWasEdited()
    {
        var original = OriginalNotebooks.Load().Single(
            original => original is { Language: "en", FileName: "01-read.ipynb" });
        // A front end may close each cell's text with a line end, too.
        var saved = PolyglotSave.Of(original);
        foreach (var cell in saved["cells"]!.AsArray()) cell!["source"]!.AsArray().Add("\r\n");
        Edit("en/01-read", saved.ToJsonString());

        var run = await RunAsync("en/01-read");

        Assert.Contains("run, not edited; yours is 01-read.mine-1.ipynb", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_OfANotebookWithTheLineEndsOfWindows_LeavesIt()
    {
        Edit("en/01-read", Text("en/01-read").ReplaceLineEndings("\r\n"));

        var run = await RunAsync("01-read");

        Assert.Contains("clean already", run.Output, StringComparison.Ordinal);
        Assert.Equal(OriginalNotebooks.Load().Count, Files.Count);
    }

    [Fact]
    public async Task Reset_OfADeletedNotebookOrFolder_BringsItBack()
    {
        File.Delete(At("en/06-save-png"));
        Directory.Delete(_folder.File(Path.Combine("notebooks", "ja")), recursive: true);

        var run = await RunAsync();

        Assert.Equal("", run.Error);
        Assert.Equal(OriginalNotebooks.Load().Count, Files.Count);
        AssertClean("en/06-save-png");
        AssertClean("ja/03-window");
    }

    [Fact]
    public async Task Reset_DryRun_ShowsWhatItWouldDoAndDoesNothing()
    {
        Edit("en/03-window", "mine");

        var run = await RunAsync("--dry-run");

        Assert.Contains(At("en/03-window"), run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", run.Output, StringComparison.Ordinal);
        Assert.Equal("mine", Text("en/03-window"));
        Assert.Equal(OriginalNotebooks.Load().Count, Files.Count);
    }

    [Theory]
    [InlineData("03-window", "en ja")]
    [InlineData("03-window.ipynb", "en ja")]
    [InlineData("en/03-window", "en")]
    [InlineData("notebooks/ja/03-window.ipynb", "ja")]
    public async Task Reset_OfAName_MeansTheNotebooksOfThatName(string word, string editions)
    {
        foreach (var name in (string[])["en/03-window", "ja/03-window", "en/02-tags"]) Edit(name, "mine");

        var run = await RunAsync(word);

        Assert.Equal("", run.Error);
        var reset = OriginalNotebooks.Languages.Where(language => Text($"{language}/03-window") != "mine");
        Assert.Equal(editions.Split(' '), reset);
        Assert.Equal("mine", Text("en/02-tags"));
    }

    [Fact]
    public async Task Reset_OfAPathElsewhere_ResetsTheFileThere()
    {
        var elsewhere = _folder.CopyOf(Path.GetDirectoryName(At("ja/03-window"))!, Path.Combine("配布", "ja"));
        var path = Path.Combine(elsewhere, "03-window.ipynb");
        File.WriteAllText(path, "mine");

        var run = await Kit.RunAsync(console => new ResetCommand(console, root: null), path);

        Assert.Equal("", run.Error);
        Assert.Equal(Text("ja/03-window"), File.ReadAllText(path));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(elsewhere, "03-window.mine-1.ipynb")));
    }

    [Fact]
    public async Task Reset_OfOneLanguage_LeavesTheOther()
    {
        Edit("en/03-window", "mine");
        Edit("ja/03-window", "mine");

        await RunAsync("--lang", "ja");

        Assert.Equal("mine", Text("en/03-window"));
        AssertClean("ja/03-window");
    }

    [Fact]
    public async Task Reset_OfAnUnknownName_NamesTheNearestAndDoesTheRest()
    {
        Edit("en/02-tags", "mine");

        var run = await RunAsync("03-windwo", "02-tags");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("03-windwo", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 03-window?", run.Error, StringComparison.Ordinal);
        AssertClean("en/02-tags");
    }

    [Fact]
    public async Task Reset_OfASolution_Refuses()
    {
        var folder = Directory.CreateDirectory(_folder.File(Path.Combine("notebooks", "solutions", "en"))).FullName;
        var solution = Path.Combine(folder, "03-window.ipynb");
        File.WriteAllText(solution, "solution");

        var run = await RunAsync(solution);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Equal("solution", File.ReadAllText(solution));
    }

    [Fact]
    public async Task Reset_WhereTheCleanOneCannotBePut_LeavesEverythingAndDoesTheRest()
    {
        // Also whoever may write everywhere cannot put a file where a folder is.
        File.Delete(At("en/03-window"));
        Directory.CreateDirectory(At("en/03-window"));
        Edit("en/04-ct-values", "mine");

        var run = await RunAsync();

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(At("en/03-window"), run.Error, StringComparison.Ordinal);
        AssertClean("en/04-ct-values");
        Assert.DoesNotContain(Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reset_InAReadOnlyFolder_SaysSoAndKeepsTheEdit()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        Edit("en/03-window", "mine");
        var folder = Path.GetDirectoryName(At("en/03-window"))!;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = await RunAsync();
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("read-only", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", Text("en/03-window"));
        Assert.Equal(OriginalNotebooks.Load().Count, Files.Count);
    }

    [Fact]
    public async Task Reset_Stopped_HasChangedNothing()
    {
        Edit("en/03-window", "mine");
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await new ResetCommand(new(TextWriter.Null, TextWriter.Null), _folder.Path).Parse([])
            .InvokeAsync(new() { Error = TextWriter.Null }, stopped.Token);

        Assert.Equal("mine", Text("en/03-window"));
        Assert.Equal(OriginalNotebooks.Load().Count, Files.Count);
    }

    [Fact]
    public void LectureNotebooks_WithKeptVersions_DoNotCountThem()
    {
        Edit("en/03-window.mine-1", "mine");
        Edit("en/03-window.mine-12", "mine");

        Assert.Equal(OriginalNotebooks.Load().Count / 2, KitFolders.LectureNotebooks(_folder.Path, "en").Count);
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Files =>
        [.. Directory.EnumerateFiles(_folder.File("notebooks"), "*", SearchOption.AllDirectories)];

    private Task<KitRun> RunAsync(params string[] arguments) =>
        Kit.RunAsync(console => new ResetCommand(console, _folder.Path), arguments);

    private string At(string notebook) => _folder.File(Path.Combine(["notebooks", .. $"{notebook}.ipynb".Split('/')]));

    private string Text(string notebook) => File.ReadAllText(At(notebook));

    private void Edit(string notebook, string text) => File.WriteAllText(At(notebook), text);

    private void AssertClean(string notebook)
    {
        var original = OriginalNotebooks.Load().Single(original => $"{original.Language}/{original.Name}" == notebook);
        Assert.Equal(original.Contents, File.ReadAllBytes(At(notebook)));
    }
}
