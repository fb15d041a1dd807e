using System.Collections.Frozen;

namespace NotebookKit.Engine.Magics;

/// <summary>The lines that the engine follows, not the compiler: <c>#!name</c>.</summary>
internal static class Magic
{
    public const string Time = "#!time";
    public const string Import = "#!import";
    public const string Who = "#!who";
    public const string Whos = "#!whos";
    public const string About = "#!about";
    public const string List = "#!lsmagic";

    /// <summary>The magics that say in which language the lines after them are.</summary>
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

    /// <summary>All lines that a cell can begin with <c>#</c>, including those that the compiler follows.</summary>
    public static readonly IReadOnlyList<MagicDescription> All =
    [
        new("#i", "Adds a source of packages: #i \"nuget: FOLDER\", or a feed's address."),
        new("#load", "Compiles a script as if it stood here: #load \"file.csx\"."),
        new(
            "#r",
            "References a library: #r \"file.dll\", #r \"nuget: Package, 1.2.3\", or without a version for the " +
            "newest."),
        new(About, "Shows the versions of the engine, of C#, of .NET and of the libraries in use."),
        new("#!csharp", "The lines that follow are C#."),
        new("#!c#", "The same as #!csharp."),
        new("#!C#", "The same as #!csharp."),
        new("#!html", "Shows the lines that follow as HTML."),
        new(Import, "Runs a script or all cells of a notebook: #!import \"file.ipynb\"."),
        new("#!javascript", "Runs the lines that follow in the page that shows the notebook."),
        new("#!js", "The same as #!javascript."),
        new(List, "Lists these lines."),
        new("#!markdown", "Shows the lines that follow as Markdown."),
        new(Time, "Shows how long the cell took."),
        new(Who, "Shows the names of the variables."),
        new(Whos, "Shows the variables with their types and values."),
    ];

    /// <summary>The magics that do something at their place in the cell.</summary>
    private static readonly FrozenSet<string> Actions = new[] { Import, Who, Whos, About, List }.ToFrozenSet();

    /// <summary>Magics of .NET Interactive that this engine does not have.</summary>
    private static readonly FrozenSet<string> Missing = new[]
    {
        "#!connect", "#!f#", "#!fsharp", "#!http", "#!kql", "#!mermaid", "#!powershell", "#!pwsh", "#!set", "#!share",
        "#!sql", "#!value",
    }.ToFrozenSet();

    /// <summary>The names of the magics that this engine has.</summary>
    public static IEnumerable<string> Names =>
        All.Select(magic => magic.Name).Where(name => name.StartsWith("#!", StringComparison.Ordinal));

    /// <summary>Whether the line does something at its place in the cell.</summary>
    public static bool IsAction(string name) => Actions.Contains(name);

    /// <summary>Why a magic is refused, and what to write instead.</summary>
    public static string Refusal(string name) => Missing.Contains(name)
        ? $"{name} of .NET Interactive is not in this version."
        : $"There is no magic {name}. Did you mean {NearestWord.To(name, Names)}?";
}
