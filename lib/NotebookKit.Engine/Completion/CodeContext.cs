using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>A cell's text as the compiler understands it, after the cells before it.</summary>
/// <param name="Model">Tells what names mean.</param>
/// <param name="Root">The text's syntax.</param>
/// <param name="Code">The text.</param>
/// <param name="Mask">Tells which parts of the text are C#.</param>
/// <param name="BaseFolder">The notebook's folder.</param>
internal sealed record CodeContext(SemanticModel Model, SyntaxNode Root, string Code, CellMask Mask, string BaseFolder)
{
    /// <summary>The last token that ends at or before a position.</summary>
    public SyntaxToken TokenBefore(int position)
    {
        var token = Root.FindToken(position);
        while (token.RawKind != 0 && token.Span.End > position || token.Span.IsEmpty && token.RawKind != 0)
            token = token.GetPreviousToken(includeSkipped: true);
        return token;
    }

    /// <summary>Whether a line ends between two positions.</summary>
    public bool HasLineBreak(int start, int end) => Code.AsSpan(start, end - start).Contains('\n');
}
