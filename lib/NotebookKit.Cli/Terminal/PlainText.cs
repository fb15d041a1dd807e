using System.Text;

namespace NotebookKit.Cli.Terminal;

/// <summary>
/// Text of files, values and names for a terminal. A control character in them could move the cursor, colour the
/// screen, set the window's title or turn the reading direction, so that one reads what is not there.
/// </summary>
internal static class PlainText
{
    /// <summary>The text with control characters as U+FFFD; line ends and tabs stay.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsControl)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var character in text) plain.Append(IsControl(character) ? '\uFFFD' : character);
        return plain.ToString();
    }

    private static bool IsControl(char character) => character switch
    {
        '\n' or '\t' => false,
        '\r' => true,
        // Embeddings, overrides and isolates of the reading direction (UAX #9).
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => char.IsControl(character),
    };
}
