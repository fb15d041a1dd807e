using System.Text;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Outputs;

/// <summary>
/// Text that a file can hold. A cell may put out half of a surrogate pair, such as one <c>char</c> of 😀; UTF-8 has no
/// bytes for it.
/// </summary>
internal static class WholeCharacters
{
    /// <summary>The text with U+FFFD for each half of a pair.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0
        ? text
        : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether all texts within a JSON node are whole; JSON can write half a pair as <c>\ud83d</c>.</summary>
    public static bool AreIn(JsonNode? node)
    {
        try
        {
            // The writer refuses what is not text, wherever it stands.
            _ = node?.ToJsonString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
