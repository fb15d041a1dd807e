using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Questions;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises;

/// <summary>An exercise: where it stands, what it says, how it judges.</summary>
/// <param name="notebook">The notebook it belongs to: <c>03-window</c>.</param>
/// <param name="id">Its name in <see cref="Exercise.Check(string, object?)"/>: <c>window-1</c>.</param>
/// <param name="question">Makes the question when it is needed: a notebook needs few of all.</param>
internal sealed class ExerciseDefinition(string notebook, string id, Func<Question> question)
{
    /// <summary>How many hints every exercise has.</summary>
    public const int HintCount = 3;

    public string Notebook => notebook;

    public string Id => id;

    /// <summary>Its title, its hints and what it says of mistakes.</summary>
    public ExerciseTexts Texts { get; init; } = new(id);

    /// <summary>What is asked, and what the right answer is.</summary>
    public Question Question => question();

    /// <summary>Judges what the student's cell handed over. Student's code may throw out of this.</summary>
    public Verdict Judge(object? answer) => Question.Judge(answer, Texts);
}
