using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// Names that make sense at one position only: the properties of an initializer or a pattern, the parameters of a call.
/// </summary>
/// <param name="Items">The names.</param>
/// <param name="AreAll">Whether nothing else can stand there.</param>
internal sealed record ContextualNames(IEnumerable<Candidate> Items, bool AreAll)
{
    private static readonly ContextualNames Nothing = new([], false);

    public static ContextualNames Find(CodeContext context, SyntaxToken before, int start)
    {
        if (before.Kind() is not (SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.CommaToken))
            return Nothing;
        var model = context.Model;
        return before.Parent switch
        {
            InitializerExpressionSyntax initializer when InitializedType(model, initializer) is { } type =>
                new ContextualNames(
                    Settable(model, type, start).Where(member => !IsSet(initializer, member, start)).Contextual(),
                    !IsCollection(type)),
            PropertyPatternClauseSyntax { Parent: PatternSyntax pattern }
                when model.GetTypeInfo(pattern).ConvertedType is { } type =>
                    new ContextualNames(Readable(model, type, start).Contextual(), true),
            ArgumentListSyntax { Parent: { } call } arguments =>
                new ContextualNames(ParameterNames(model, call, arguments, start), false),
            _ => Nothing,
        };
    }

    private static ITypeSymbol? InitializedType(SemanticModel model, InitializerExpressionSyntax initializer) =>
        initializer.Parent switch
        {
            BaseObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation).Type,
            WithExpressionSyntax with => model.GetTypeInfo(with.Expression).Type,
            _ => null,
        };

    private static bool IsCollection(ITypeSymbol type) =>
        type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static IEnumerable<ISymbol> Settable(SemanticModel model, ITypeSymbol type, int position) =>
        Readable(model, type, position).Where(member => member switch
        {
            IPropertySymbol property => property.SetMethod is { } setter && model.IsAccessible(position, setter),
            IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
            _ => false,
        });

    private static IEnumerable<ISymbol> Readable(SemanticModel model, ITypeSymbol type, int position) =>
        model.LookupSymbols(position, type).Where(member =>
            member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false });

    private static bool IsSet(InitializerExpressionSyntax initializer, ISymbol member, int start) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(set => set.Left is IdentifierNameSyntax name
            && name.Identifier.ValueText == member.Name && name.SpanStart != start);

    private static IEnumerable<Candidate> ParameterNames(
        SemanticModel model, SyntaxNode call, ArgumentListSyntax arguments, int start)
    {
        var isFollowedByColon = arguments.Arguments.Any(argument => argument.NameColon?.SpanStart == start);
        var before = arguments.Arguments.TakeWhile(argument => argument.Span.End < start).ToList();
        var named = arguments.Arguments.Select(argument => argument.NameColon).OfType<NameColonSyntax>()
            .Where(name => name.SpanStart != start).Select(name => name.Name.Identifier.ValueText).ToHashSet();
        // An overload that has no parameter of a name that stands there is not the one meant.
        return CalledMethods.Of(model, call)
            .Where(method => named.All(name => method.Parameters.Any(parameter => parameter.Name == name)))
            .SelectMany(method => method.Parameters.Skip(before.Count(argument => argument.NameColon is null)))
            .Where(parameter => !named.Contains(parameter.Name))
            .Select(parameter => isFollowedByColon ? parameter.Name : $"{parameter.Name}:")
            .Select(name => new Candidate(new CompletionItem(name, "variable"), Closeness.Contextual));
    }
}
