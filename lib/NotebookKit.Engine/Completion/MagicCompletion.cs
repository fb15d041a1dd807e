using System.Text.RegularExpressions;
using NotebookKit.Engine.Magics;

namespace NotebookKit.Engine.Completion;

/// <summary>The magics, after <c>#</c> at the start of a line.</summary>
internal static partial class MagicCompletion
{
    /// <summary>The magics, or null if the position is not in one.</summary>
    public static CompletionList? Find(string code, int position)
    {
        var line = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        if (Typed().Match(code[line..position]) is not { Success: true } typed) return null;
        var word = typed.Groups["word"];
        var items = Magic.All.Select(magic => magic.Name)
            .Where(name => name.StartsWith(word.Value, StringComparison.OrdinalIgnoreCase)).Order(
                StringComparer.Ordinal)
            .Select(name => new CompletionItem(name, "keyword"));
        return new CompletionList(line + word.Index, WordEnd(code, position), [.. items]);
    }

    private static int WordEnd(string code, int position)
    {
        while (position < code.Length && IsPart(code[position])) position++;
        return position;
    }

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || letter is '#' or '!' or '-';

    [GeneratedRegex(@"^\s*(?<word>#!?[\w#-]*)$")]
    private static partial Regex Typed();
}
