namespace NotebookKit.Engine.Notebooks;

/// <summary>A file is not a notebook: which file, which place in it, what is wrong there.</summary>
/// <param name="file">The file's path.</param>
/// <param name="place">Where in the file: a JSON path such as <c>$.cells[3].source</c>, or line and column.</param>
/// <param name="problem">What was found and what was expected.</param>
/// <param name="inner">The reader's own error, if any.</param>
public sealed class NotebookFormatException(string file, string place, string problem, Exception? inner = null)
    : FormatException($"{file}, {place}: {problem}", inner)
{
    /// <summary>The file's path.</summary>
    public string File { get; } = file;

    /// <summary>Where in the file: a JSON path such as <c>$.cells[3].source</c>, or line and column.</summary>
    public string Place { get; } = place;
}
