using System.Text.Json;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Run;

public sealed class RunTests
{
    [Fact]
    public async Task Run_NotebooksThatDoAsTheySay_WritesThemTheirPagesAndAnIndex()
    {
        using var folder = new TemporaryFolder();
        var first =
            SampleNotebook.Write(folder.File("1 はじめ.ipynb"), "# はじめに\n\nA first look.", "var x = 20;", "x + 22");
        var second = SampleNotebook.Write(
            folder.File("2.ipynb"), "# Errors", "!throw new System.Exception(\"meant\");",
            "System.Console.WriteLine(\"after\");");

        var run = await Kit.RunProcessAsync("run", first, second, "--out", folder.File("out"));

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(
            [".kit-results", "1 はじめ.html", "1 はじめ.ipynb", "2.html", "2.ipynb", "index.html"],
            Directory.EnumerateFileSystemEntries(folder.File("out")).Select(Path.GetFileName).Order(
                StringComparer.Ordinal));
        Assert.Contains("42", Outputs(folder.File("out/1 はじめ.ipynb")), StringComparison.Ordinal);
        var index = await File.ReadAllTextAsync(folder.File("out/index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<strong>はじめに</strong>", index, StringComparison.Ordinal);
        Assert.Contains("A first look.", index, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(folder.File("out"), "index.html"), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CellThatThrows_NamesNotebookCellAndLine_RunsTheNextNotebook_AndExitsWith1()
    {
        using var folder = new TemporaryFolder();
        var bad = SampleNotebook.Write(folder.File("bad.ipynb"), "# Bad", "var x = 1;", "var y = 0;\nx / y");
        var good = SampleNotebook.Write(folder.File("good.ipynb"), "1 + 1");

        var run = await Kit.RunProcessAsync("run", bad, good, "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains($"{bad}, cell [2], line 2: DivideByZeroException", run.Error, StringComparison.Ordinal);
        Assert.Contains("2", Outputs(folder.File("out/good.ipynb")), StringComparison.Ordinal);
        Assert.Contains(
            "class=\"cell failed\"",
            await File.ReadAllTextAsync(folder.File("out/bad.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NotebookWhoseResultCannotBeWritten_IsNamed_AndTheOthersRun()
    {
        using var folder = new TemporaryFolder();
        var bad = SampleNotebook.Write(folder.File("bad.ipynb"), "1 + 1");
        var half = SampleNotebook.Write(
            folder.File("half.ipynb"), "foreach (var c in \"\ud842\udfb7\") System.Console.WriteLine(c);");
        Directory.CreateDirectory(folder.File("out/bad.ipynb"));

        var run = await Kit.RunProcessAsync("run", bad, half, "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.StartsWith($"error: {bad}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\ufffd", Outputs(folder.File("out/half.ipynb")), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/index.html")));
    }

    [Fact]
    public async Task Run_CellTaggedRaisesExceptionThatDoesNot_ExitsWith1()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "!1 + 1");

        var run = await Kit.RunProcessAsync("run", notebook, "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("raises-exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FileThatIsNoNotebook_IsNamed_AndTheOthersRun()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("broken.ipynb"), "{ \"cells\": ");
        var good = SampleNotebook.Write(folder.File("good.ipynb"), "1 + 1");

        var run = await Kit.RunProcessAsync(
            "run", folder.File("broken.ipynb"), folder.File("absent.ipynb"), good, "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(folder.File("broken.ipynb"), run.Error, StringComparison.Ordinal);
        Assert.Contains($"{folder.File("absent.ipynb")}: no such file", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/good.html")));
    }

    [Fact]
    public async Task Run_AgainIntoTheSameFolder_ReplacesItsOwnResults()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "\"first\"");
        Assert.Equal(
            ExitCode.Success, (await Kit.RunProcessAsync("run", notebook, "--out", folder.File("out"))).ExitCode);
        SampleNotebook.Write(notebook, "\"second\"");

        Assert.Equal(
            ExitCode.Success, (await Kit.RunProcessAsync("run", notebook, "--out", folder.File("out"))).ExitCode);

        Assert.Contains("second", Outputs(folder.File("out/a.ipynb")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_IntoTheNotebooksOwnFolder_IsRefused_AndTheNotebookStays()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "1 + 1");
        var before = File.ReadAllText(notebook);

        var run = await Kit.RunAsync("run", notebook, "--out", folder.Path);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(notebook, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(notebook));
    }

    [Fact]
    public async Task Run_TwoNotebooksOfOneName_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var one = SampleNotebook.Write(folder.File("en/a.ipynb"), "1");
        var other = SampleNotebook.Write(folder.File("ja/a.ipynb"), "1");

        var run = await Kit.RunAsync("run", one, other, "--out", folder.File("out"));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public async Task Run_OutputFolderThatIsAFile_IsNamed_AndExitsWith1()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "1");
        File.WriteAllText(folder.File("out"), "a file");

        var run = await Kit.RunAsync("run", notebook, "--out", folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(folder.File("out"), run.Error, StringComparison.Ordinal);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Interrupted_KeepsFinishedNotebooksWhole_LeavesNothingElse_AndExitsWith130()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(), "Windows has no signal that a test can send to one process alone.");
        using var folder = new TemporaryFolder();
        var quick = SampleNotebook.Write(folder.File("1-quick.ipynb"), "1");
        var started = JsonSerializer.Serialize(folder.File("started"));
        var endless = SampleNotebook.Write(
            folder.File("2-endless.ipynb"), $"System.IO.File.WriteAllText({started}, \"\"); while (true) {{ }}");

        using var process = Kit.Start("run", quick, endless, "--out", folder.File("out"));
        var firstLine = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Contains("1-quick", firstLine, StringComparison.Ordinal);
        await folder.WaitForAsync("started", TestContext.Current.CancellationToken);
        Judge.RunTool("kill", "-INT", $"{process.Id}");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.Equal(
            [".kit-results", "1-quick.html", "1-quick.ipynb"],
            Directory.EnumerateFileSystemEntries(folder.File("out")).Select(Path.GetFileName).Order(
                StringComparer.Ordinal));
    }

    private static string Outputs(string notebook)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(notebook));
        return string.Concat(json.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.TryGetProperty("outputs", out _)).Select(
                cell => cell.GetProperty("outputs").GetRawText()));
    }
}
