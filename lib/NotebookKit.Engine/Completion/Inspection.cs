namespace NotebookKit.Engine.Completion;

/// <summary>What stands at a place in a cell.</summary>
/// <param name="Signature">Its declaration in C#; a method's overloads are a line each, the one that is meant
/// first.</param>
/// <param name="Documentation">What its author wrote about it; null if nothing.</param>
public sealed record Inspection(string Signature, DocumentationText? Documentation)
{
    /// <summary>The whole for front ends that render Markdown, such as JupyterLab.</summary>
    public string ToMarkdown()
    {
        var signature = $"```csharp\n{Signature}\n```";
        return Documentation is null ? signature : $"{signature}\n\n{Documentation.Markdown}";
    }

    /// <summary>The whole for front ends that do not, such as Jupyter Notebook 6 and VS Code.</summary>
    public string ToPlainText() => Documentation is null ? Signature : $"{Signature}\n\n{Documentation.PlainText}";
}
