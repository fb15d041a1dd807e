namespace NotebookKit.Exercises.Texts;

/// <summary>A section of a text file: its heading, and the lines below that are not blank.</summary>
/// <param name="Heading">The heading without its marks: <c>Mistake rounded</c>.</param>
/// <param name="Kind">The heading's first word, in small letters.</param>
/// <param name="Name">The rest of the heading, in small letters.</param>
/// <param name="LineNumber">Where the heading stands; the file's first line is 1.</param>
internal sealed record TextSection(string Heading, string Kind, string Name, int LineNumber)
{
    public List<string> Lines { get; } = [];

    /// <summary>The lines as one.</summary>
    public string Text => TextFrom(0);

    public static TextSection Of(string headingLine, int lineNumber)
    {
        var heading = headingLine.Trim();
        var words = heading.ToLowerInvariant().Split(' ', 2, StringSplitOptions.TrimEntries);
        return new(heading, words[0], words.Length > 1 ? words[1] : "", lineNumber);
    }

    /// <summary>The lines as one, but for the first ones.</summary>
    public string TextFrom(int firstLine) => Lines.Skip(firstLine).Aggregate(Joined);

    /// <summary>A line's end stands for a space; between Japanese characters there is none.</summary>
    private static string Joined(string text, string line) =>
        IsPunctuation(text[^1]) || IsPunctuation(line[0]) || (IsJapanese(text[^1]) && IsJapanese(line[0]))
            ? text + line
            : $"{text} {line}";

    /// <summary>The blocks from CJK Symbols and Punctuation to the unified ideographs, and full-width forms.</summary>
    private static bool IsJapanese(char character) =>
        character is (>= '\u3000' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    private static bool IsPunctuation(char character) =>
        character is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
}
