namespace NotebookKit.Exercises.Judging;

/// <summary>How an answer was judged.</summary>
internal enum Outcome
{
    /// <summary>The cell holds its stub still; this does not count as a try.</summary>
    NotBegun,

    /// <summary>The answer is not right, or the code failed.</summary>
    Wrong,

    /// <summary>The answer is right.</summary>
    Right,
}
