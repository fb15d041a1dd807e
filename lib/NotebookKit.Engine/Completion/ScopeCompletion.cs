using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine;

/// <summary>What can stand where no dot comes before: variables, types, namespaces, keywords, and what the place asks for.</summary>
internal static class ScopeCompletion
{
    private static readonly IReadOnlyList<Completion> Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText).Where(text => text.Length > 0 && char.IsLetter(text[0]))
            .Concat(["var", "async", "await", "record", "when", "where", "yield", "nameof"]).Distinct()
            .Select(text => new Completion(text, "keyword")),
    ];

    public static IEnumerable<Completion> Find(CodeContext context, int start, CancellationToken cancellation)
    {
        var before = start > 0 ? context.Root.FindToken(start - 1) : default;
        if (before.Span.End > start) before = before.GetPreviousToken();
        if (before.Parent is UsingDirectiveSyntax) return context.Model.LookupNamespacesAndTypes(start).Where(symbol => symbol is INamespaceSymbol).Named();
        if (before.IsKind(SyntaxKind.NewKeyword)) return context.Model.LookupNamespacesAndTypes(start).Named();
        return AskedFor(context, before, cancellation)
            .Concat(context.Model.LookupSymbols(start).Where(symbol => !IsDeclaredLater(symbol, start)).Named())
            .Concat(Keywords);
    }

    /// <summary>A variable of this very cell cannot be used before its declaration; the compiler's lookup gives it all the same.</summary>
    private static bool IsDeclaredLater(ISymbol symbol, int start) => symbol is ILocalSymbol && symbol.Locations is [{ IsInSource: true } place, ..]
        && place.SourceSpan.Start >= start;

    /// <summary>Names that make sense at this place only: the properties of an initializer, the parameters of a call.</summary>
    private static IEnumerable<Completion> AskedFor(CodeContext context, SyntaxToken before, CancellationToken cancellation)
    {
        if (!before.IsKind(SyntaxKind.OpenBraceToken) && !before.IsKind(SyntaxKind.OpenParenToken) && !before.IsKind(SyntaxKind.CommaToken)) return [];
        return before.Parent switch
        {
            InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } =>
                Settable(context.Model.GetTypeInfo(creation, cancellation).Type),
            ArgumentListSyntax { Parent: { } call } =>
                Methods(context.Model, call, cancellation).SelectMany(method => method.Parameters)
                    .Select(parameter => new Completion($"{parameter.Name}:", "parameter")),
            _ => [],
        };
    }

    private static IEnumerable<Completion> Settable(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(IsSettable)) yield return new Completion(property.Name, "property");
        }
    }

    private static bool IsSettable(IPropertySymbol property) => property is
    {
        IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public,
    };

    /// <summary>The methods or constructors that a call may mean.</summary>
    public static IEnumerable<IMethodSymbol> Methods(SemanticModel model, SyntaxNode call, CancellationToken cancellation) => call switch
    {
        InvocationExpressionSyntax invocation => model.GetMemberGroup(invocation.Expression, cancellation).OfType<IMethodSymbol>(),
        BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation, cancellation).Type is INamedTypeSymbol type =>
            type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public),
        _ => [],
    };
}
