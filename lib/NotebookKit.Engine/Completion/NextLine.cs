using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>How the line after unfinished code begins.</summary>
internal static class NextLine
{
    private const int IndentWidth = 4;

    /// <summary>
    /// One step for each open brace, bracket or parenthesis, and for each <c>if</c> or loop that has no statement yet.
    /// </summary>
    public static string Indent(SyntaxNode root)
    {
        if (EndsInText(root)) return "";
        var depth = root.DescendantTokens().Where(token => !token.IsMissing).Sum(Step);
        return new string(' ', Math.Max(0, depth + OpenStatements(root)) * IndentWidth);
    }

    private static int Step(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
        SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
        _ => 0,
    };

    /// <summary>Whether the next line continues a string or a comment, of which blanks would become a part.</summary>
    private static bool EndsInText(SyntaxNode root)
    {
        var last = root.GetLastToken();
        var comment = root.FindTrivia(root.FullSpan.End - 1);
        return last.Parent is InterpolatedStringExpressionSyntax
            || (last.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                && last.ContainsDiagnostics)
            || (comment.IsKind(SyntaxKind.MultiLineCommentTrivia) && comment.ContainsDiagnostics);
    }

    private static int OpenStatements(SyntaxNode root)
    {
        var open = root.DescendantNodes().LastOrDefault(node =>
            Embedded(node) is { } statement && statement.GetFirstToken(includeZeroWidth: true).IsMissing);
        return open?.AncestorsAndSelf().TakeWhile(node => Embedded(node) is not null).Count() ?? 0;
    }

    private static StatementSyntax? Embedded(SyntaxNode node) => node switch
    {
        IfStatementSyntax { Else: null } conditional => conditional.Statement,
        ElseClauseSyntax alternative => alternative.Statement,
        WhileStatementSyntax loop => loop.Statement,
        ForStatementSyntax loop => loop.Statement,
        CommonForEachStatementSyntax loop => loop.Statement,
        UsingStatementSyntax use => use.Statement,
        LockStatementSyntax use => use.Statement,
        DoStatementSyntax loop => loop.Statement,
        _ => null,
    };
}
