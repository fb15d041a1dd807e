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
        var position = 0;
        // In one go: a value is what a student wrote, and may look like a placeholder.
        while (text.IndexOf('{', position) is >= 0 and var start && text.IndexOf('}', start) is >= 0 and var end)
        {
            filled.Append(text, position, start - position);
            var index = Array.IndexOf(Placeholders, text[(start + 1)..end]);
            filled.Append(index < 0 ? "{" : Text(values[index], language));
            position = index < 0 ? start + 1 : end + 1;
        }
        return filled.Append(text, position, text.Length - position).ToString();
    }

    private static string? Text(object? value, string language) =>
        value is Message message ? message.In(language) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
