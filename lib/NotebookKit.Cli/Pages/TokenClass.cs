using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// The colour class of a C# token, from the syntax alone: k keyword, t type, m method, s string, n number.
/// Without the symbols a capital name before a dot is taken for a type, which is right by .NET's naming.
/// </summary>
internal static class TokenClass
{
    public static string? Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.IdentifierToken => OfIdentifier(token),
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedRawStringEndToken => "s",
        var kind => SyntaxFacts.IsKeywordKind(kind) ? "k" : null,
    };

    private static string? OfIdentifier(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax
        {
            IsVar: true, Parent: VariableDeclarationSyntax or DeclarationExpressionSyntax or ForEachStatementSyntax,
        } => "k",
        BaseTypeDeclarationSyntax or TypeParameterSyntax => "t",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "m",
        SimpleNameSyntax name => OfName(name),
        _ => null,
    };

    private static string? OfName(SimpleNameSyntax name) => name.Parent switch
    {
        UsingDirectiveSyntax or QualifiedNameSyntax => null,
        InvocationExpressionSyntax => "m",
        MemberAccessExpressionSyntax member when member.Name == name =>
            member.Parent is InvocationExpressionSyntax invocation && invocation.Expression == member ? "m" : null,
        MemberAccessExpressionSyntax => char.IsUpper(name.Identifier.ValueText.FirstOrDefault()) ? "t" : null,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax } => "m",
        _ => name is GenericNameSyntax || IsInTypePosition(name) ? "t" : null,
    };

    private static bool IsInTypePosition(SimpleNameSyntax name) => name.Parent switch
    {
        TypeArgumentListSyntax or ArrayTypeSyntax or NullableTypeSyntax or SimpleBaseTypeSyntax or TypeConstraintSyntax
            or AttributeSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax => true,
        VariableDeclarationSyntax declaration => declaration.Type == name,
        DeclarationExpressionSyntax declaration => declaration.Type == name,
        DeclarationPatternSyntax pattern => pattern.Type == name,
        ObjectCreationExpressionSyntax creation => creation.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        ParameterSyntax parameter => parameter.Type == name,
        PropertyDeclarationSyntax property => property.Type == name,
        MethodDeclarationSyntax method => method.ReturnType == name,
        LocalFunctionStatementSyntax function => function.ReturnType == name,
        ForEachStatementSyntax loop => loop.Type == name,
        CatchDeclarationSyntax declaration => declaration.Type == name,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AsExpression) && binary.Right == name,
        _ => false,
    };
}
