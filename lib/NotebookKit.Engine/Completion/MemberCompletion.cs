using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine;

/// <summary>What can stand after a dot: the members of a value, of a type or of a namespace.</summary>
internal static class MemberCompletion
{
    /// <summary>The members, or null if there is no dot before the place.</summary>
    public static IEnumerable<Completion>? Find(CodeContext context, int start, CancellationToken cancellation)
    {
        if (Dot(context, start) is not { } dot) return null;
        return dot.Parent switch
        {
            MemberAccessExpressionSyntax access => MembersOf(context, access.Expression, start, cancellation),
            QualifiedNameSyntax name => MembersOf(context, name.Left, start, cancellation),
            MemberBindingExpressionSyntax binding when Receiver(binding) is { } receiver => MembersOf(context, receiver, start, cancellation),
            _ => [],
        };
    }

    private static SyntaxToken? Dot(CodeContext context, int start)
    {
        var before = start - 1;
        while (before >= 0 && char.IsWhiteSpace(context.Code[before])) before--;
        if (before < 0 || context.Code[before] != '.') return null;
        var token = context.Root.FindToken(before);
        return token.IsKind(SyntaxKind.DotToken) ? token : null;
    }

    /// <summary>What stands before the <c>?</c> of <c>?.</c>.</summary>
    private static ExpressionSyntax? Receiver(MemberBindingExpressionSyntax binding) =>
        binding.AncestorsAndSelf().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression;

    private static IEnumerable<Completion> MembersOf(CodeContext context, SyntaxNode owner, int position, CancellationToken cancellation)
    {
        var model = context.Model;
        var symbol = model.GetSymbolInfo(owner, cancellation).Symbol;
        var isUsing = owner.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { StaticKeyword.RawKind: 0, Alias: null };
        if (symbol is INamespaceSymbol area)
        {
            return model.LookupNamespacesAndTypes(position, area).Where(member => !isUsing || member is INamespaceSymbol).Named();
        }
        var type = model.GetTypeInfo(owner, cancellation).Type;
        if (symbol is ITypeSymbol named)
        {
            var statics = model.LookupStaticMembers(position, named).Concat(model.LookupNamespacesAndTypes(position, named));
            return statics.Named();
        }
        if (type is null or IErrorTypeSymbol) return [];
        var members = model.LookupSymbols(position, type, includeReducedExtensionMethods: true).Where(member => !member.IsStatic && member is not ITypeSymbol);
        return members.Concat(ExtensionMembers.Of(context, type, position)).Named();
    }
}
