namespace NotebookKit.Cli.Reset;

/// <summary>How far two words are apart: the letters to insert, delete or replace (Levenshtein).</summary>
internal static class EditDistance
{
    public static int Between(string first, string second)
    {
        var row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var above = 1; above <= first.Length; above++)
        {
            var diagonal = row[0];
            row[0] = above;
            for (var left = 1; left <= second.Length; left++)
            {
                var replaced = diagonal + (first[above - 1] == second[left - 1] ? 0 : 1);
                diagonal = row[left];
                row[left] = Math.Min(replaced, Math.Min(row[left], row[left - 1]) + 1);
            }
        }
        return row[^1];
    }
}
