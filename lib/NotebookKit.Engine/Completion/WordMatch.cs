namespace NotebookKit.Engine.Completion;

/// <summary>How well a name fits what was typed of it.</summary>
internal static class WordMatch
{
    /// <summary>The rank of names that do not begin with the word, but whose humps do.</summary>
    public const int Humps = 2;

    /// <summary>
    /// 0 if the name begins with the word, 1 if but for case, <see cref="Humps"/>, or null if it does not fit.
    /// </summary>
    public static int? Rank(string name, string word)
    {
        if (name.StartsWith(word, StringComparison.Ordinal)) return 0;
        if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return 1;
        return word.Length > 1 && FitsHumps(name, word) ? Humps : null;
    }

    /// <summary>Whether the letters begin the name's humps from the first on: <c>gsv</c> fits GetSingleValue.</summary>
    private static bool FitsHumps(string name, string word)
    {
        var humps = name.Where((letter, index) => index == 0 || char.IsUpper(letter) || name[index - 1] == '_');
        var equal = humps.Zip(word, (hump, letter) => char.ToUpperInvariant(hump) == char.ToUpperInvariant(letter));
        return equal.Count(isEqual => isEqual) == word.Length;
    }
}
