namespace NotebookKit.Exercises.Texts;

/// <summary>What a text file says, in one language.</summary>
/// <param name="Name">The file's name, such as <c>window-3.en.txt</c>.</param>
/// <param name="Title">The exercise's title; null if the file has none.</param>
/// <param name="Hints">The hints, each saying more than the one before.</param>
/// <param name="Mistakes">The mistakes, by the names of their sections.</param>
/// <param name="Messages">The messages, by the names of their sections.</param>
internal sealed record TextFile(
    string Name,
    string? Title,
    IReadOnlyList<string> Hints,
    IReadOnlyDictionary<string, MistakeText> Mistakes,
    IReadOnlyDictionary<string, string> Messages)
{
    /// <summary>Reads a file that is embedded in this library.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It breaks a rule; the message names file and line.</exception>
    public static TextFile Read(string name)
    {
        using var stream = typeof(TextFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"{name}: there is no such text file.", name);
        using var reader = new StreamReader(stream);
        return TextFileParser.Parse(name, reader.ReadToEnd());
    }
}
