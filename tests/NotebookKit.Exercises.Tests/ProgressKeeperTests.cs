using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Progress;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Tests.Exercises;

/// <summary>Progress survives: restarts, damage, folders that cannot be written.</summary>
public sealed class ProgressKeeperTests : IDisposable
{
    private static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);
    private readonly string _folder = Directory.CreateTempSubdirectory("進み具合").FullName;

    private static Verdict Wrong => Verdict.Wrong(CommonMessages.NotTheAnswer.With("7"));

    private string Notebooks => Directory.CreateDirectory(Path.Combine(_folder, "ja")).FullName;

    private string Results => Directory.CreateDirectory(Path.Combine(_folder, "out")).FullName;

    private string FilePath => Path.Combine(Notebooks, ProgressFile.Name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Update_AfterARestart_IsStillThere()
    {
        Keeper().Update(
            "window-1",
            record => record.With(Wrong with { Mistake = SampleExercise.Negated }, Noon));
        Keeper().Update("window-1", record => record.With(Verdict.Right, Noon.AddMinutes(1)));

        var record = Keeper().Read().Of("window-1");

        Assert.Equal(
            new ExerciseRecord
            {
                Solved = true,
                Tries = 2,
                LastTry = Noon.AddMinutes(1),
                SolvedAt = Noon.AddMinutes(1),
            },
            record);
    }

    [Fact]
    public void Update_WrongAfterRight_KeepsItSolvedAndItsTries()
    {
        var right = new ExerciseRecord().With(Verdict.Right, Noon);

        var record = right.With(Wrong, Noon.AddHours(1));

        Assert.Equal(right with { LastTry = Noon.AddHours(1) }, record);
    }

    [Fact]
    public void Update_OfAnUntouchedStub_WritesNothing()
    {
        Keeper().Update("window-1", record => record.With(Verdict.NotBegun, Noon));

        Assert.Empty(Directory.GetFiles(Notebooks));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"version\": 1, \"exerc")]
    [InlineData("null")]
    [InlineData("{\"version\": 1}")]
    [InlineData("{\"version\": 1, \"exercises\": {\"window-1\": null}}")]
    [InlineData("{\"version\": 1, \"exercises\": [1]}")]
    public void Update_OverADamagedFilePathKeepsItAsideAndSaysSo(string damaged)
    {
        File.WriteAllText(FilePath, damaged);
        var keeper = Keeper();

        keeper.Update("window-1", record => record.With(Verdict.Right, Noon));

        Assert.True(ProgressFile.Read(FilePath).Of("window-1").Solved);
        Assert.Equal(damaged, File.ReadAllText(Path.Combine(Notebooks, "exercise-progress.damaged-1.json")));
        Assert.Contains("exercise-progress.damaged-1.json", keeper.Notice?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_WhereTheFileCannotBeWritten_KeepsItWithTheResultsAndSaysSo()
    {
        // A folder of that name is what no user, not even root, can write a file over.
        Directory.CreateDirectory(FilePath + ".lock");
        var keeper = Keeper();

        keeper.Update("window-1", record => record.With(Verdict.Right, Noon));

        Assert.True(Keeper().Read().Of("window-1").Solved);
        Assert.True(File.Exists(Path.Combine(Results, ProgressFile.Name)));
        Assert.Contains(Results, keeper.Notice?.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_BySeveralKernelsAtOnce_LosesNothing()
    {
        Parallel.For(0, 24, number => Keeper().Update($"window-{number}", record => record.With(Verdict.Right, Noon)));

        Assert.Equal(24, Keeper().Read().Exercises.Count);
        Assert.Equal(FilePath, Assert.Single(Directory.GetFiles(Notebooks)));
    }

    [Fact]
    public void Read_AFileWithoutEnd_IsRefusedByItsSize()
    {
        using (var file = File.Create(FilePath)) file.SetLength(1L << 30);

        var refusal = Assert.Throws<InvalidDataException>(() => ProgressFile.Read(FilePath));

        Assert.Contains("too large", refusal.Message, StringComparison.Ordinal);
    }

    private ProgressKeeper Keeper() => new(Notebooks, Results);
}
