using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>What can stand after a dot: the members of a value, of a type or of a namespace.</summary>
internal static class MemberCompletion
{
    /// <summary>The members, or null if there is no dot before the position.</summary>
    public static IEnumerable<Candidate>? Find(CodeContext context, int start)
    {
        var dot = context.TokenBefore(start);
        if (!dot.IsKind(SyntaxKind.DotToken)) return null;
        return dot.Parent switch
        {
            MemberAccessExpressionSyntax access => MembersOf(context, access.Expression, start),
            QualifiedNameSyntax name => MembersOf(context, name.Left, start),
            MemberBindingExpressionSyntax binding when Receiver(binding) is { } receiver =>
                MembersOf(context, receiver, start),
            _ => [],
        };
    }

    /// <summary>What stands before the <c>?</c> of <c>?.</c>.</summary>
    private static ExpressionSyntax? Receiver(MemberBindingExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.OperatorToken.Span))?.Expression;

    private static IEnumerable<Candidate> MembersOf(CodeContext context, ExpressionSyntax owner, int position)
    {
        var model = context.Model;
        var symbol = model.GetSymbolInfo(owner).Symbol;
        if (symbol is INamespaceSymbol space) return InNamespace(context, space, owner, position).Named();
        if (symbol is ITypeSymbol type) return Static(context, type, position).Named();
        var value = ValueType(model, owner);
        var members = value is null or IErrorTypeSymbol ? [] : Instance(context, value, owner, position);
        return (symbol is null ? members : members.Concat(OfTypeOfSameName(context, symbol, owner, position))).Named();
    }

    private static IEnumerable<ISymbol> InNamespace(
        CodeContext context, INamespaceSymbol space, SyntaxNode owner, int position)
    {
        var members = context.Model.LookupNamespacesAndTypes(position, space);
        return owner.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { StaticKeyword.RawKind: 0, Alias: null }
            ? members.Where(member => member is INamespaceSymbol)
            : members;
    }

    private static IEnumerable<ISymbol> Static(CodeContext context, ITypeSymbol type, int position) =>
        context.Model.LookupStaticMembers(position, type)
            .Concat(context.Model.LookupNamespacesAndTypes(position, type))
            .Concat(ExtensionMembers.Of(context, type, position, isStatic: true));

    private static IEnumerable<ISymbol> Instance(
        CodeContext context, ITypeSymbol type, ExpressionSyntax owner, int position)
    {
        // After ?. come the members of the value within a nullable.
        if (owner.Parent is ConditionalAccessExpressionSyntax && NullableOf(type) is { } within) type = within;
        return context.Model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
            .Where(member => !member.IsStatic && member is not ITypeSymbol)
            .Concat(ExtensionMembers.Of(context, type, position, isStatic: false));
    }

    /// <summary>
    /// The type of an expression. Where a line ends with a dot (<c>data.⏎var x = 1;</c>), the parser reads it, with the
    /// next line's first word, as the name of a type. If there is no such type, it is read again as an expression.
    /// </summary>
    private static ITypeSymbol? ValueType(SemanticModel model, ExpressionSyntax owner) =>
        model.GetTypeInfo(owner).Type is { } type and not IErrorTypeSymbol
            ? type
            : model.GetSpeculativeTypeInfo(owner.SpanStart, owner, SpeculativeBindingOption.BindAsExpression).Type;

    private static ITypeSymbol? NullableOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : null;

    /// <summary>
    /// A variable may have the name of its type (<c>Window Window</c>). After the dot can then come members of either.
    /// </summary>
    private static IEnumerable<ISymbol> OfTypeOfSameName(
        CodeContext context, ISymbol symbol, ExpressionSyntax owner, int position)
    {
        if (owner is not IdentifierNameSyntax) return [];
        var other = context.Model.GetSpeculativeSymbolInfo(
            owner.SpanStart, owner, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
        return other is ITypeSymbol type && type.Name == symbol.Name ? Static(context, type, position) : [];
    }
}
