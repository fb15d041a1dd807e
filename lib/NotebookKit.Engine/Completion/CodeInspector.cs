using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine;

/// <summary>Says what stands at a place in a cell.</summary>
internal static class CodeInspector
{
    private const int MaximumOverloads = 20;

    public static Inspection? Inspect(CodeContext context, int position, CancellationToken cancellation)
    {
        position = Math.Clamp(position, 0, context.Code.Length);
        var symbols = SymbolsAt(context, position, cancellation);
        if (symbols.Count == 0) return null;
        var lines = symbols.Take(MaximumOverloads).Select(SymbolSignature.Write).ToList();
        if (symbols.Count > MaximumOverloads) lines.Add($"// and {symbols.Count - MaximumOverloads} more");
        var documentation = symbols.Select(symbol => Documentation.Of(symbol, context.Model.Compilation, cancellation)).FirstOrDefault(text => text is not null);
        return new Inspection(string.Join('\n', lines), documentation);
    }

    /// <summary>The name at or before the place; if there is none, the method whose parentheses the place is within.</summary>
    private static IReadOnlyList<ISymbol> SymbolsAt(CodeContext context, int position, CancellationToken cancellation)
    {
        var token = context.Root.FindToken(position);
        if (!IsName(token) || token.SpanStart > position) token = context.Root.FindToken(Math.Max(0, position - 1));
        if (IsName(token) && token.SpanStart <= position && position <= token.Span.End && Named(context.Model, token, cancellation) is { Count: > 0 } named) return named;
        var call = token.Parent?.AncestorsAndSelf().FirstOrDefault(node => Arguments(node) is { } arguments
            && arguments.OpenParenToken.Span.End <= position && (arguments.CloseParenToken.IsMissing || position <= arguments.CloseParenToken.SpanStart));
        return call is null ? [] : [.. ScopeCompletion.Methods(context.Model, call, cancellation)];
    }

    private static ArgumentListSyntax? Arguments(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    private static bool IsName(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) || (token.Parent is PredefinedTypeSyntax) || token.IsKind(SyntaxKind.VarKeyword);

    private static IReadOnlyList<ISymbol> Named(SemanticModel model, SyntaxToken token, CancellationToken cancellation)
    {
        var node = token.Parent!;
        if (model.GetDeclaredSymbol(node, cancellation) is { } declared) return [declared];
        // The chosen overload first, then the others.
        var info = model.GetSymbolInfo(node, cancellation);
        var group = model.GetMemberGroup(node, cancellation);
        ISymbol?[] chosen = [info.Symbol];
        return [.. chosen.OfType<ISymbol>().Concat(group).Concat(info.CandidateSymbols).Distinct(SymbolEqualityComparer.Default)];
    }
}
