using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Notebooks;

/// <summary>
/// Notebooks of .NET Interactive keep a cell's language in its metadata, in a member that was renamed in 2023.
/// </summary>
internal static class PolyglotCell
{
    /// <summary>The cell's text, after a magic with its language if that is not C#.</summary>
    public static string Code(NotebookCell cell)
    {
        var language = Name(cell, "polyglot_notebook", "kernelName") ?? Name(cell, "dotnet_interactive", "language");
        return language is null or "csharp" ? cell.Source : $"#!{language}\n{cell.Source}";
    }

    private static string? Name(NotebookCell cell, string section, string member) =>
        (cell.Metadata[section] as JsonObject)?[member]?.ToString();
}
