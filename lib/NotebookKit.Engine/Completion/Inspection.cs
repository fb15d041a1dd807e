namespace NotebookKit.Engine.Completion;

/// <summary>What stands at a position in a cell.</summary>
/// <param name="Signature">
/// Its declaration in C#. Each overload of a method is a line; the overload that is called comes first.
/// </param>
/// <param name="Documentation">What its author wrote about it, or null.</param>
public sealed record Inspection(string Signature, DocumentationText? Documentation)
{
    /// <summary>Both as Markdown, for front ends that render it, such as JupyterLab.</summary>
    public string ToMarkdown()
    {
        var signature = $"```csharp\n{Signature}\n```";
        return Documentation is null ? signature : $"{signature}\n\n{Documentation.Markdown}";
    }

    /// <summary>Both as plain text, for other front ends, such as Jupyter Notebook 6 and VS Code.</summary>
    public string ToPlainText() => Documentation is null ? Signature : $"{Signature}\n\n{Documentation.PlainText}";
}
