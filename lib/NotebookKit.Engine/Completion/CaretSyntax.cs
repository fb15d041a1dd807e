using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// What the code before the caret allows: a new name, an operator or <c>in</c>. It looks at the caret's line only,
/// because the line before may lack its semicolon while the cell is written.
/// </summary>
internal static class CaretSyntax
{
    /// <summary>
    /// Whether the caret is in the name of a declaration: <c>var |</c>, <c>int a|</c>, <c>foreach (var e|</c>.
    /// </summary>
    public static bool IsNewName(CodeContext context, int start, SyntaxToken before)
    {
        if (before.RawKind == 0 || context.HasLineBreak(before.Span.End, start)) return false;
        var word = context.Root.FindToken(start);
        if (word.IsKind(SyntaxKind.IdentifierToken) && word.SpanStart == start)
            return word.Parent is not (SimpleNameSyntax or null)
                || word.Parent is IdentifierNameSyntax && before.Text == "var";
        return before.Span.End < start && (before.Text == "var" || EndsType(context.Model, before));
    }

    /// <summary>Whether a value ends before the caret, so that only an operator can follow.</summary>
    public static bool IsAfterValue(CodeContext context, int start, SyntaxToken before) =>
        before.Span.End < start && !context.HasLineBreak(before.Span.End, start) && before.Kind() switch
        {
            SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringEndToken =>
                true,
            SyntaxKind.IdentifierToken when before.Parent is SimpleNameSyntax name =>
                IsValue(context.Model.GetSymbolInfo(name).Symbol),
            _ => false,
        };

    /// <summary>Whether <c>in</c> must follow: <c>foreach (var e |</c>.</summary>
    public static bool IsAfterLoopVariable(SyntaxToken before) =>
        before.IsKind(SyntaxKind.IdentifierToken) && before.Parent is ForEachStatementSyntax or FromClauseSyntax;

    private static bool IsValue(ISymbol? symbol) =>
        symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IFieldSymbol or IPropertySymbol;

    private static bool EndsType(SemanticModel model, SyntaxToken token)
    {
        var node = token.Parent?.AncestorsAndSelf().TakeWhile(node => node.Span.End == token.Span.End)
            .OfType<TypeSyntax>().LastOrDefault();
        if (node is null or PredefinedTypeSyntax) return node is not null;
        // A type's name alone is not a statement: the compiler then lists only candidates for its meaning.
        var info = model.GetSymbolInfo(node);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is ITypeSymbol;
    }
}
