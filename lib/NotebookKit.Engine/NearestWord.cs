namespace NotebookKit.Engine;

/// <summary>Finds the word that a mistyped one probably means.</summary>
public static class NearestWord
{
    /// <summary>
    /// The word with the fewest letters to insert, delete or replace (Levenshtein); null if there are no words.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="words">The words that it can be.</param>
    public static string? To(string typed, IEnumerable<string> words) => words.MinBy(word => Distance(typed, word));

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
