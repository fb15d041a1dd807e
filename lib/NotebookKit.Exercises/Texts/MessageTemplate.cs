using System.Globalization;
using System.Text;

namespace NotebookKit.Exercises.Texts;

/// <summary>A message's section in the text files, and the values that it takes.</summary>
/// <param name="Section">The section's name.</param>
/// <param name="Placeholders">The values' names: <c>expected</c> stands in the text as <c>{expected}</c>.</param>
internal sealed record MessageTemplate(string Section, params string[] Placeholders)
{
    /// <summary>Puts values into the text. One that is a message is put in in the same language.</summary>
    public string Fill(string text, object?[] values, string language)
    {
        if (values.Length != Placeholders.Length)
        {
            throw new ArgumentException(
                $"The message “{Section}” takes {Placeholders.Length} values, not {values.Length}.", nameof(values));
        }
        var filled = new StringBuilder();
        // In one go: a value is what a student wrote, and may look like a placeholder.
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var (length, value) = PlaceholderAt(rest) is { Index: >= 0 } placeholder
                ? (placeholder.Length, Text(values[placeholder.Index], language))
                : (1, rest[..1].ToString());
            filled.Append(value);
            rest = rest[length..];
        }
        return filled.ToString();
    }

    /// <summary>The index is −1 where no placeholder begins.</summary>
    private (int Index, int Length) PlaceholderAt(ReadOnlySpan<char> text)
    {
        if (text[0] != '{' || text.IndexOf('}') is not (> 0 and var end)) return (-1, 1);
        return (Array.IndexOf(Placeholders, text[1..end].ToString()), end + 1);
    }

    private static string? Text(object? value, string language) =>
        value is Message message ? message.In(language) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
