using System.Text.Json.Nodes;
using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Engine.Running;

/// <summary>
/// The metadata by which a notebook names its kernel and its language (nbformat 4, "Top-level structure").
/// </summary>
/// <param name="KernelSpec">The kernel: <c>name</c>, <c>display_name</c> and <c>language</c>.</param>
/// <param name="LanguageInfo">The language: <c>name</c>, <c>file_extension</c> and the like.</param>
public sealed record KernelMetadata(JsonObject KernelSpec, JsonObject LanguageInfo)
{
    /// <summary>C#, as Jupyter and .NET Interactive both accept it.</summary>
    public static KernelMetadata CSharp => new(
        new JsonObject
        {
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["name"] = ".net-csharp",
        },
        new JsonObject
        {
            ["file_extension"] = ".cs",
            ["mimetype"] = "text/x-csharp",
            ["name"] = "C#",
            ["pygments_lexer"] = "csharp",
        });

    /// <summary>Adds the metadata to a notebook that has none; existing metadata stays.</summary>
    internal void WriteTo(NotebookDocument document)
    {
        document.Metadata.TryAdd("kernelspec", KernelSpec.DeepClone());
        document.Metadata.TryAdd("language_info", LanguageInfo.DeepClone());
    }
}
