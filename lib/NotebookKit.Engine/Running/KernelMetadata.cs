using System.Text.Json.Nodes;

namespace NotebookKit.Engine;

/// <summary>The metadata that names the notebook's language, accepted by Jupyter and by .NET Interactive.</summary>
internal static class KernelMetadata
{
    /// <summary>Adds what a notebook lacks and leaves what it says.</summary>
    public static void WriteTo(NotebookDocument document)
    {
        document.Metadata.TryAdd("kernelspec", new JsonObject
        {
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["name"] = ".net-csharp",
        });
        document.Metadata.TryAdd("language_info", new JsonObject
        {
            ["file_extension"] = ".cs",
            ["mimetype"] = "text/x-csharp",
            ["name"] = "C#",
            ["pygments_lexer"] = "csharp",
        });
    }
}
