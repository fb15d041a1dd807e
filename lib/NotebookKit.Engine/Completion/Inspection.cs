namespace NotebookKit.Engine;

/// <summary>What stands at a place in a cell.</summary>
/// <param name="Signature">Its declaration in C#; a method's overloads are a line each.</param>
/// <param name="Documentation">What its author wrote about it, as Markdown; null if nothing.</param>
public sealed record Inspection(string Signature, string? Documentation)
{
    /// <summary>The whole for front ends that render Markdown.</summary>
    public string ToMarkdown() => $"```csharp\n{Signature}\n```{(Documentation is null ? "" : $"\n\n{Documentation}")}";

    /// <summary>The whole for front ends that do not.</summary>
    public string ToPlainText() => Documentation is null
        ? Signature
        : $"{Signature}\n\n{Documentation.Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal)}";
}
