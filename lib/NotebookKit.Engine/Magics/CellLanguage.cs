namespace NotebookKit.Engine.Magics;

/// <summary>The languages that a cell's parts can be in.</summary>
internal enum CellLanguage
{
    CSharp,
    Markdown,
    Html,
    Javascript,
}
