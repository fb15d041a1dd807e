using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Completion;

/// <summary>The text in which no name can stand: comments, strings, numbers and <c>#</c> lines.</summary>
internal static class NonCode
{
    public static bool Contains(SyntaxNode root, int position) =>
        position > 0
        && (IsInTrivia(root.FindTrivia(position - 1), position) || IsInToken(root.FindToken(position - 1), position));

    /// <summary>Whether a string or character ends, with its quotation mark, at or before a position.</summary>
    public static bool IsClosed(SyntaxToken text, int position) =>
        position >= text.Span.End && !text.ContainsDiagnostics && text.Text is [.., '"' or '\'' or '8'];

    private static bool IsInTrivia(SyntaxTrivia trivia, int position)
    {
        if (!trivia.FullSpan.Contains(position - 1)) return false;
        switch (trivia.Kind())
        {
            case SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia:
                return position < trivia.FullSpan.End || trivia.ContainsDiagnostics;
            case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.DisabledTextTrivia:
                return true;
            case SyntaxKind.SingleLineDocumentationCommentTrivia:
                return position < trivia.FullSpan.End || !trivia.ToFullString().EndsWith('\n');
            default:
                return trivia.IsDirective && (position < trivia.FullSpan.End || !trivia.ToFullString().EndsWith('\n'));
        }
    }

    private static bool IsInToken(SyntaxToken token, int position)
    {
        if (!token.Span.Contains(position - 1)) return false;
        return token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken or SyntaxKind.InterpolatedStringTextToken => true,
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
                    !IsClosed(token, position),
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken
                or SyntaxKind.InterpolatedMultiLineRawStringStartToken => true,
            SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedRawStringEndToken =>
                position < token.Span.End,
            // In an interpolated string, text follows a closing brace, and a format follows a colon.
            SyntaxKind.CloseBraceToken => token.Parent is InterpolationSyntax,
            SyntaxKind.ColonToken => token.Parent is InterpolationFormatClauseSyntax,
            _ => false,
        };
    }
}
