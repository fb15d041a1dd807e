namespace NotebookKit.Engine.Completion;

/// <summary>How well a name fits what was typed.</summary>
internal static class WordMatch
{
    /// <summary>The rank of names that do not begin with the word, but whose capitals do.</summary>
    public const int Capitals = 2;

    /// <summary>
    /// 0 if the name begins with the word; 1 if it begins with the word in another case; <see cref="Capitals"/> if its
    /// capitals do; null if it does not fit.
    /// </summary>
    public static int? Rank(string name, string word)
    {
        if (name.StartsWith(word, StringComparison.Ordinal)) return 0;
        if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return 1;
        return word.Length > 1 && FitsCapitals(name, word) ? Capitals : null;
    }

    /// <summary>Whether the name's capitals begin with the letters: <c>gsv</c> fits GetSingleValue.</summary>
    private static bool FitsCapitals(string name, string word)
    {
        var capitals = name.Where((letter, index) => index == 0 || char.IsUpper(letter) || name[index - 1] == '_');
        var equal = capitals.Zip(
            word, (capital, letter) => char.ToUpperInvariant(capital) == char.ToUpperInvariant(letter));
        return equal.Count(isEqual => isEqual) == word.Length;
    }
}
