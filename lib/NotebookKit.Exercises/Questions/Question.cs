using NotebookKit.Exercises.Judging;
using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Questions;

/// <summary>What an exercise asks for: it knows the right answer and wrong ones.</summary>
internal abstract class Question
{
    /// <summary>The mistakes that it can name.</summary>
    public abstract IEnumerable<Mistake> KnownMistakes { get; }

    /// <summary>The messages of its own that it can give.</summary>
    public virtual IEnumerable<MessageTemplate> OwnMessages => [];

    /// <summary>Judges what the student's cell handed over. Student's code may throw out of this.</summary>
    /// <param name="answer">The value or the function.</param>
    /// <param name="texts">The exercise's texts, for its own messages.</param>
    public abstract Verdict Judge(object? answer, ExerciseTexts texts);
}
