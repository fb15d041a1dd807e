using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// The methods that a call can mean: the overloads of a method, the constructors of a type, the indexers of a value.
/// </summary>
internal static class CalledMethods
{
    /// <summary>The methods that a call can mean.</summary>
    public static IEnumerable<IMethodSymbol> Of(SemanticModel model, SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: var called } when Group(model, called) is { Count: > 0 } group =>
            group,
        InvocationExpressionSyntax { Expression: var called }
            when model.GetTypeInfo(called).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => [invoke],
        BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation).Type is INamedTypeSymbol type =>
            type.InstanceConstructors.Where(constructor =>
                model.IsAccessible(creation.SpanStart, constructor) && !IsDefaultOfStruct(constructor)),
        _ => [],
    };

    /// <summary>
    /// Whether this is the constructor without parameters that the compiler adds to a struct which has others.
    /// </summary>
    private static bool IsDefaultOfStruct(IMethodSymbol constructor) =>
        constructor is
        {
            IsImplicitlyDeclared: true, ContainingType: { IsValueType: true, InstanceConstructors.Length: > 1 },
        };

    /// <summary>
    /// The overloads of a name. After a type's name the compiler lists instance methods too; they are left out.
    /// </summary>
    public static IReadOnlyList<IMethodSymbol> Group(SemanticModel model, SyntaxNode called)
    {
        var receiver =
            (called as MemberAccessExpressionSyntax ?? called.Parent as MemberAccessExpressionSyntax)?.Expression;
        var isOfType = receiver is not null && model.GetSymbolInfo(receiver).Symbol is ITypeSymbol;
        return
        [
            .. model.GetMemberGroup(called).OfType<IMethodSymbol>()
                .Where(method => !isOfType || method.IsStatic),
        ];
    }

    /// <summary>
    /// The methods or indexers whose parentheses or brackets are around a position: first the overload that the
    /// compiler chose, then those that can take as many arguments.
    /// </summary>
    public static IReadOnlyList<ISymbol> Around(SemanticModel model, SyntaxToken token, int position)
    {
        var call = token.Parent?.AncestorsAndSelf()
            .FirstOrDefault(node => Arguments(node) is { } list && IsWithin(list, position));
        if (call is null) return [];
        IReadOnlyList<ISymbol> overloads = call is ElementAccessExpressionSyntax access
            ? model.GetIndexerGroup(access.Expression)
            : [.. Of(model, call)];
        var chosen = model.GetSymbolInfo(call).Symbol;
        var count = Arguments(call)!.Arguments.Count;
        var others = overloads.Where(overload => !overload.IsHidden() && !IsSameMember(overload, chosen))
            .OrderByDescending(overload => CanTake(overload, count));
        return chosen is not null && overloads.Any(overload => IsSameMember(overload, chosen))
            ? [chosen, .. others]
            : [.. others];
    }

    private static bool IsSameMember(ISymbol one, ISymbol? other) =>
        one.OriginalDefinition.Equals(other?.OriginalDefinition, SymbolEqualityComparer.Default);

    private static bool CanTake(ISymbol overload, int count) => overload is not IMethodSymbol method
        || method.Parameters.Length >= count || method.Parameters is [.., { IsParams: true }];

    private static BaseArgumentListSyntax? Arguments(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ElementAccessExpressionSyntax access => access.ArgumentList,
        _ => null,
    };

    private static bool IsWithin(BaseArgumentListSyntax list, int position)
    {
        var (open, close) = (list.GetFirstToken(), list.GetLastToken(includeZeroWidth: true));
        return open.Span.End <= position && (close.IsMissing || position <= close.SpanStart);
    }
}
