using System.Diagnostics;
using System.Text.Json.Nodes;
using NotebookKit.Cli.Commands;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Students;

public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("en", "notebooks/en")]
    [InlineData("ja", "まだどの練習も")]
    public async Task Progress_BeforeTheFirstExercise_SaysHowToBegin(string language, string expected)
    {
        var run = await RunAsync("--lang", language);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Notebook")]
    [InlineData("ja", "ノートブック")]
    public async Task Progress_OfAStudent_ShowsEachNotebookInTheReadersLanguage(string language, string title)
    {
        SampleClass.Write(_folder.Path, Path.Combine("notebooks", "ja"), SampleClass.OneSolved);

        var run = await RunAsync("--lang", language);

        Assert.Equal("", run.Error);
        Assert.Contains(title, run.Output, StringComparison.Ordinal);
        var row = Assert.Single(Lines(run), line => line.Contains("03-window", StringComparison.Ordinal));
        Assert.Matches(@"03-window +■□* +1/[0-9]+ +3 +1 *$", row);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task Progress_SolvedInOneEditionAndTriedLaterInTheOther_StaysSolved()
    {
        SampleClass.Write(_folder.Path, Path.Combine("notebooks", "en"), SampleClass.OneTried);
        SampleClass.Write(_folder.Path, Path.Combine("notebooks", "ja"), SampleClass.OneSolved);

        var students = Json(await RunAsync("--json"));

        var student = Assert.Single(students)!;
        Assert.Equal(1, (int)student["solved"]!);
        Assert.Equal(2, student["files"]!.AsArray().Count);
    }

    [Fact]
    public async Task Progress_OfAClass_HasARowAStudentInTheNamesOrder()
    {
        SampleClass.Write(_folder.Path, Path.Combine("山田 花子", "dicom", "notebooks", "ja"), SampleClass.OneSolved);
        SampleClass.Write(_folder.Path, "Smith [3]", SampleClass.OneTried);

        var run = await RunAsync(_folder.Path);

        Assert.Equal("", run.Error);
        var rows = Lines(run).Where(line => line.Contains('/')).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Matches(@"^ *Smith \[3\] .* 0/[0-9]+ *$", rows[0]);
        Assert.Matches(@"^ *山田 花子 .* 1/[0-9]+ *$", rows[1]);
    }

    [Fact]
    public async Task ProgressJson_OfAClass_HoldsEveryExercise_AlsoThoseNeverTried()
    {
        var file = SampleClass.Write(_folder.Path, "山田 花子", SampleClass.OneSolved);
        SampleClass.Write(_folder.Path, "佐藤", """{"version": 1, "exercises": {}}""");

        var run = await RunAsync(_folder.Path, "--json");

        var students = Json(run);
        Assert.Contains("山田 花子", run.Output, StringComparison.Ordinal);
        Assert.Equal(["佐藤", "山田 花子"], students.Select(student => (string)student!["student"]!));
        Assert.Equal(file, (string)students[1]!["files"]![0]!);
        Assert.Equal(0, (int)students[0]!["solved"]!);
        Assert.Equal(1, (int)students[1]!["notebooks"]!["03-window"]!["solved"]!);
        Assert.Equal(
            """{"id":"window-1","notebook":"03-window","solved":true,"tries":3,"hints":1,"solvedAt":"""
            + "\"2026-11-26T03:04:05Z\",\"mistake\":null}",
            Exercise(students[1]!).ToJsonString());
        Assert.Equal(
            """{"id":"window-1","notebook":"03-window","solved":false,"tries":0,"hints":0,"solvedAt":null,"""
            + "\"mistake\":null}",
            Exercise(students[0]!).ToJsonString());
        foreach (var student in students)
        {
            Assert.Equal((int)student!["total"]!, student["exercises"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"version": 1}""")]
    [InlineData("""{"version": 1, "exercises": {"window-1": null}}""")]
    [InlineData("""{"version": 2, "exercises": {}}""")]
    [InlineData("""{"version": 1, "exercises": {"window-1": {"tries": "many"}}}""")]
    public async Task Progress_OfADamagedFile_NamesItAndGoesOn(string contents)
    {
        var damaged = SampleClass.Write(_folder.Path, "damaged", contents);
        SampleClass.Write(_folder.Path, "whole", SampleClass.OneSolved);

        var run = await RunAsync(_folder.Path, "--json");

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(damaged, run.Error, StringComparison.Ordinal);
        Assert.Equal("whole", (string)Assert.Single(Json(run))!["student"]!);
    }

    [Fact]
    public async Task Progress_OfAFolderWithout_SaysSo()
    {
        var run = await RunAsync(_folder.Path, _folder.File("missing"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains($"{_folder.Path}: no {SampleClass.FileName}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{_folder.File("missing")}: no such folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_OfFoldersWithLinksAndSolutions_CountsEachStudentsOwnWorkOnce()
    {
        SampleClass.Write(_folder.Path, "山田", SampleClass.OneTried);
        SampleClass.Write(_folder.Path, Path.Combine("山田", "notebooks", "solutions", "en"), SampleClass.OneSolved);
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(_folder.File(Path.Combine("山田", "round")), _folder.Path);
        }

        var student = Assert.Single(Json(await RunAsync(_folder.Path, "--json")))!;

        Assert.Equal(0, (int)student["solved"]!);
        Assert.Single(student["files"]!.AsArray());
    }

    [Fact]
    public async Task Progress_OfThousandsOfStudents_TakesTimeInProportion()
    {
        for (var number = 0; number < 3000; number++)
        {
            SampleClass.Write(_folder.Path, $"s{number:0000}", SampleClass.OneSolved);
        }
        var clock = Stopwatch.StartNew();

        var run = await RunAsync(_folder.Path);

        Assert.Equal(3000, Lines(run).Count(line => line.Contains('/')));
        // A search through all students for each student would take minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    public void Dispose() => _folder.Dispose();

    private Task<KitRun> RunAsync(params string[] arguments) =>
        Kit.RunAsync(console => new ProgressCommand(console, _folder.Path), arguments);

    private static string[] Lines(KitRun run) => run.Output.Split('\n', StringSplitOptions.TrimEntries);

    private static JsonArray Json(KitRun run) => JsonNode.Parse(run.Output)!.AsArray();

    private static JsonNode Exercise(JsonNode student) =>
        student["exercises"]!.AsArray().Single(exercise => (string)exercise!["id"]! == "window-1")!;
}
