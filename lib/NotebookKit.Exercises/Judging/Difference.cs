using NotebookKit.Exercises.Texts;

namespace NotebookKit.Exercises.Judging;

/// <summary>Where an answer first differs from what was expected, in a sentence with both values.</summary>
internal sealed record Difference(Message Message)
{
    /// <summary>The same difference, found inside of something.</summary>
    public Difference In(Message place) => new(CommonMessages.At.With(place, Message));
}
