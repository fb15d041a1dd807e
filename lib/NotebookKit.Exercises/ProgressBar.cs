using NotebookKit.Display;
using NotebookKit.Exercises.Progress;

namespace NotebookKit.Exercises;

/// <summary>A notebook's exercises as a row of boxes, filled where solved.</summary>
internal sealed record ProgressBar(string Notebook, IReadOnlyList<(string Id, bool Solved)> Exercises)
{
    private const string BoxStyle = "display:inline-block;width:18px;height:8px;margin-right:3px;border-radius:2px";

    public static ProgressBar Of(string notebook, ProgressFile progress) =>
        new(
            notebook,
            [.. ExerciseCatalogue.Of(notebook).Select(exercise => (exercise.Id, progress.Of(exercise.Id).Solved))]);

    public int Solved => Exercises.Count(exercise => exercise.Solved);

    /// <summary>For a terminal: <c>03-window ■■□□ 2/4</c>.</summary>
    public string Text =>
        $"{Notebook} {string.Concat(Exercises.Select(exercise => exercise.Solved ? '■' : '□'))} " +
        $"{Solved}/{Exercises.Count}";

    public string ToHtml()
    {
        var boxes = Exercises.Select(exercise =>
            $"""<span title="{Html.Encode(exercise.Id)}" """ +
            $"""style="{BoxStyle};background:{(exercise.Solved ? ExerciseCard.Right : "#8885")}"></span>""");
        return $"""<div style="font-size:12px"><span style="opacity:.8">{Html.Encode(Notebook)}</span> """ +
            $"""<span role="img" aria-label="{Solved} / {Exercises.Count}">{string.Concat(boxes)}</span>""" +
            $"{Solved}/{Exercises.Count}</div>";
    }
}
