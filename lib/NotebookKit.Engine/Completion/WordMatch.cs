namespace NotebookKit.Engine;

/// <summary>How well a name fits what was typed of it.</summary>
internal static class WordMatch
{
    /// <summary>0 if the name begins with the word, 1 if but for case, 2 if its humps do; null if it does not fit.</summary>
    public static int? Rank(string name, string word)
    {
        if (name.StartsWith(word, StringComparison.Ordinal)) return 0;
        if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return 1;
        return word.Length > 1 && FitsHumps(name, word) ? 2 : null;
    }

    /// <summary>Whether each letter begins one of the name's humps, in order: <c>gsv</c> fits GetSingleValue.</summary>
    private static bool FitsHumps(string name, string word)
    {
        var humps = name.Where((letter, index) => index == 0 || char.IsUpper(letter) || name[index - 1] == '_');
        var typed = 0;
        foreach (var hump in humps)
        {
            if (typed < word.Length && char.ToUpperInvariant(hump) == char.ToUpperInvariant(word[typed])) typed++;
        }
        return typed == word.Length;
    }
}
