using System.Collections.Frozen;

namespace NotebookKit.Engine;

/// <summary>The lines that are for the engine, not for the compiler: <c>#!name</c>.</summary>
internal static class Magic
{
    public const string Time = "#!time";

    /// <summary>Each says in which language the lines after it are.</summary>
    public static readonly FrozenDictionary<string, CellLanguage> Languages = new Dictionary<string, CellLanguage>
    {
        ["#!csharp"] = CellLanguage.CSharp,
        ["#!c#"] = CellLanguage.CSharp,
        ["#!C#"] = CellLanguage.CSharp,
        ["#!markdown"] = CellLanguage.Markdown,
        ["#!html"] = CellLanguage.Html,
        ["#!javascript"] = CellLanguage.Javascript,
        ["#!js"] = CellLanguage.Javascript,
    }.ToFrozenDictionary();

    /// <summary>Magics of .NET Interactive that this engine does not have.</summary>
    private static readonly FrozenSet<string> Missing = new[]
    {
        "#!about", "#!connect", "#!f#", "#!fsharp", "#!http", "#!import", "#!kql", "#!lsmagic", "#!mermaid",
        "#!powershell", "#!pwsh", "#!set", "#!share", "#!sql", "#!value", "#!who", "#!whos",
    }.ToFrozenSet();

    /// <summary>All that the engine follows.</summary>
    public static IEnumerable<string> Names => Languages.Keys.Append(Time);

    /// <summary>Why a line is not followed, and what to write instead.</summary>
    public static string Refusal(string name) => Missing.Contains(name)
        ? $"{name} of .NET Interactive is not in this version."
        : $"There is no magic {name}. Did you mean {Nearest(name)}?";

    /// <summary>The magic that an unknown one was probably meant to be.</summary>
    private static string Nearest(string name) =>
        Names.MinBy(known => EditDistance(name, known))!;

    /// <summary>Levenshtein: how many letters to insert, delete or replace to get from one word to the other.</summary>
    private static int EditDistance(string from, string to)
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
