namespace NotebookKit.Exercises.Questions;

/// <summary>A mistake that is made often enough to have a name.</summary>
/// <param name="Id">Its name in the progress file, such as <c>intercept-forgotten</c>.</param>
internal sealed record Mistake(string Id)
{
    /// <summary>The section that explains it in the text files.</summary>
    public string Section { get; init; } = Id;

    public static implicit operator Mistake(string id) => new(id);
}
