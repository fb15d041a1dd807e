using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// What can stand where there is no dot before: variables, types, namespaces, keywords, and contextual names.
/// </summary>
internal static class ScopeCompletion
{
    private static readonly IReadOnlyList<Candidate> Keywords =
    [
        .. Candidates.Keywords(SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText)
            .Where(word => char.IsLetter(word[0]))
            .Concat(
                [
                    "and", "async", "await", "dynamic", "nameof", "not", "or", "record", "var", "when", "where",
                    "with", "yield",
                ])),
    ];

    /// <summary>The keywords that can follow a value.</summary>
    private static readonly IReadOnlyList<Candidate> Operators =
        [.. Candidates.Keywords("and", "as", "is", "or", "switch", "when", "with")];

    public static IEnumerable<Candidate> Find(CodeContext context, int start)
    {
        var before = context.TokenBefore(start);
        if (before.Parent is UsingDirectiveSyntax directive) return InUsing(context, directive, before, start);
        if (CaretSyntax.IsNewName(context, start, before)) return [];
        if (CaretSyntax.IsAfterLoopVariable(before)) return Candidates.Keywords("in");
        if (CaretSyntax.IsAfterValue(context, start, before)) return Operators;
        if (before.IsKind(SyntaxKind.NewKeyword)) return NamespacesAndTypes(context, start).Where(CanBeCreated).Named();
        var contextual = ContextualNames.Find(context, before, start);
        if (contextual.AreAll) return contextual.Items;
        var known = context.Model.LookupSymbols(start).Where(symbol => !IsNotYetUsable(context, symbol, start));
        return contextual.Items.Concat(known.Named()).Concat(Keywords);
    }

    private static IEnumerable<Candidate> InUsing(
        CodeContext context, UsingDirectiveSyntax directive, SyntaxToken before, int start)
    {
        var names = NamespacesAndTypes(context, start);
        if (!before.IsKind(SyntaxKind.UsingKeyword) || directive.Alias is not null) return names.Named();
        return names.Where(symbol => symbol is INamespaceSymbol).Named().Concat(Candidates.Keywords("static"));
    }

    /// <summary>Without the methods of <c>using static</c>, which the compiler's lookup also finds.</summary>
    private static IEnumerable<ISymbol> NamespacesAndTypes(CodeContext context, int start) =>
        context.Model.LookupNamespacesAndTypes(start).Where(symbol => symbol is INamespaceOrTypeSymbol);

    private static bool CanBeCreated(ISymbol symbol) =>
        symbol is not INamedTypeSymbol type
            || (!type.IsStatic && !type.IsAbstract && type.TypeKind != TypeKind.Interface);

    /// <summary>
    /// Whether this is a variable of the same cell that is declared further down, or with <c>var</c> in the declaration
    /// that is being written. The compiler's lookup finds such variables too.
    /// </summary>
    private static bool IsNotYetUsable(CodeContext context, ISymbol symbol, int start) =>
        symbol is ILocalSymbol or IFieldSymbol { ContainingType.IsScriptClass: true }
        && symbol.DeclaringSyntaxReferences is [{ } declaration]
        && declaration.SyntaxTree == context.Root.SyntaxTree
        && (symbol.Locations[0].SourceSpan.Start >= start
            || (declaration.Span.Contains(start - 1) && IsInferred(declaration)));

    private static bool IsInferred(SyntaxReference declaration) =>
        declaration.GetSyntax() is { Parent: VariableDeclarationSyntax { Type.IsVar: true } };
}
