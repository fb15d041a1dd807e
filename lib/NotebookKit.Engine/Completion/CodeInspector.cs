using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>Says what stands at a position in a cell.</summary>
internal static class CodeInspector
{
    private const int MaximumOverloads = 20;

    public static Inspection? Inspect(CodeContext context, int position)
    {
        position = Math.Clamp(position, 0, context.Code.Length);
        if (context.Mask.Hides(position)) return null;
        var symbols = SymbolsAt(context, position);
        if (symbols.Count == 0) return null;
        var lines = symbols.Take(MaximumOverloads).Select(SymbolSignature.Write).ToList();
        if (symbols.Count > MaximumOverloads) lines.Add($"// and {symbols.Count - MaximumOverloads} more");
        var documentation = symbols.Select(symbol => Documentation.Of(symbol, context.Model.Compilation))
            .FirstOrDefault(text => text is not null);
        return new Inspection(string.Join('\n', lines), documentation);
    }

    /// <summary>
    /// What the name at the position means; if there is no name, the method whose parentheses are around it.
    /// </summary>
    private static IReadOnlyList<ISymbol> SymbolsAt(CodeContext context, int position)
    {
        if (NonCode.Contains(context.Root, position)) return [];
        var before = position == 0 ? default : context.Root.FindToken(position - 1);
        if (IsName(before) && before.Span.Contains(position - 1)) return Named(context.Model, before);
        var after = context.Root.FindToken(position);
        // Right after the opening parenthesis or a comma, the question is about the parameters.
        var isArgument =
            before.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken && before.Span.End == position;
        if (IsName(after) && after.SpanStart == position && !isArgument) return Named(context.Model, after);
        return CalledMethods.Around(context.Model, context.TokenBefore(position), position);
    }

    private static bool IsName(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is PredefinedTypeSyntax;

    private static IReadOnlyList<ISymbol> Named(SemanticModel model, SyntaxToken token)
    {
        var node = token.Parent!;
        if (node is not SimpleNameSyntax && model.GetDeclaredSymbol(node) is { } declared) return [declared];
        if (Created(node) is { } creation && CalledMethods.Of(model, creation).ToList() is { Count: > 0 } constructors)
            return ChosenFirst(model.GetSymbolInfo(creation), constructors);
        return ChosenFirst(model.GetSymbolInfo(node), CalledMethods.Group(model, node));
    }

    /// <summary>The <c>new</c> that a type's name belongs to.</summary>
    private static SyntaxNode? Created(SyntaxNode node) =>
        node.AncestorsAndSelf().TakeWhile(part => part is NameSyntax or ObjectCreationExpressionSyntax)
            .OfType<ObjectCreationExpressionSyntax>().FirstOrDefault(
                creation => creation.Type.GetLastToken() == node.GetFirstToken() || creation.Type == node);

    private static IReadOnlyList<ISymbol> ChosenFirst(SymbolInfo info, IReadOnlyList<ISymbol> others)
    {
        if (info.Symbol is null && others.Count == 0) return [.. info.CandidateSymbols];
        ISymbol?[] chosen = [info.Symbol];
        return
        [
            .. chosen.OfType<ISymbol>().Concat(others.Where(symbol => !symbol.IsHidden()))
                .DistinctBy(symbol => symbol.OriginalDefinition, SymbolEqualityComparer.Default),
        ];
    }
}
