using System.Text.RegularExpressions;

namespace NotebookKit.Engine;

/// <summary>The magics, after <c>#!</c> at the start of a line.</summary>
internal static partial class MagicCompletion
{
    /// <summary>The magics, or null if the place is not in one.</summary>
    public static CompletionList? Find(string code, int position)
    {
        var line = code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        if (line > position || Typed().Match(code[line..position]) is not { Success: true } typed) return null;
        var word = typed.Groups["word"];
        var items = Magic.Names.Where(name => name.StartsWith(word.Value, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
        return new CompletionList(line + word.Index, position, [.. items.Select(name => new Completion(name, "magic"))]);
    }

    [GeneratedRegex(@"^\s*(?<word>#!?[\w#-]*)$")]
    private static partial Regex Typed();
}
