using NotebookKit.Exercises;

namespace NotebookKit.Cli.Tests.Notebooks;

/// <summary>Every exercise has its cell in the lecture and its answer in the solutions.</summary>
public sealed class ExerciseCellsTests
{
    private const int FewestExercises = 30;

    [Fact]
    public void Exercises_AreAtLeastThirty() =>
        Assert.True(ExerciseCatalogue.All.Count >= FewestExercises, $"{ExerciseCatalogue.All.Count}");

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    [InlineData("solutions/en")]
    [InlineData("solutions/ja")]
    public void Cells_WithAnExercise_AreTheCataloguesInItsOrder(string folder)
    {
        var cells = CommittedNotebooks.In(folder).SelectMany(path =>
            CommittedNotebooks.ExerciseCells(CommittedNotebooks.Read(path)).Select(
                exercise => (Path.GetFileNameWithoutExtension(path), exercise.Id)));

        Assert.Equal(ExerciseCatalogue.All.Select(exercise => (exercise.Notebook, exercise.Id)), cells);
    }
}
