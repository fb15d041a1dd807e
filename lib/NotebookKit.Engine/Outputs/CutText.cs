using System.Globalization;

namespace NotebookKit.Engine.Outputs;

/// <summary>Text of which only the beginning is shown, with a sentence that says so.</summary>
internal static class CutText
{
    // The sentence is within the limit: what was cut once is not cut again by the next who has the same limit.
    private const int RoomForTheSentence = 300;

    /// <summary>A value as text.</summary>
    /// <param name="text">The text, or as much of it as the limit allows.</param>
    /// <param name="length">How many characters the whole text has.</param>
    /// <param name="limit">How many may be shown.</param>
    public static string Value(string text, long length, int limit) =>
        length <= limit ? text : Cut(text, length, limit, "text", "System.IO.File.WriteAllText(\"all.txt\", text)");

    /// <summary>An exception's message.</summary>
    public static string Message(string text) => text.Length <= OutputLimits.Message
        ? text
        : Cut(
            text, text.Length, OutputLimits.Message, "message",
            "catch (Exception e) { System.IO.File.WriteAllText(\"all.txt\", e.Message); }");

    /// <summary>What stands in place of a form that cannot be cut, such as HTML or a picture.</summary>
    /// <param name="mimeType">The form's mime type.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="limit">How many may be shown.</param>
    public static string LeftOut(string mimeType, long length, int limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"… as {mimeType}, this has {length:N0} characters; more than {limit:N0} are not shown. Show a part of it, " +
        $"or save it: System.IO.File.WriteAllText(\"all.txt\", …).");

    private static string Cut(string text, long length, int limit, string what, string howToSave)
    {
        var kept = Math.Max(0, limit - RoomForTheSentence);
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1])) kept--;
        var sentence = string.Create(
            CultureInfo.InvariantCulture,
            $"\n… this {what} has {length:N0} characters; the first {kept:N0} are shown. All of it can be saved: ");
        return string.Concat(text.AsSpan(0, kept), sentence, howToSave);
    }
}
