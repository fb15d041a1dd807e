using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NotebookKit.Display;

namespace NotebookKit.Cli.Pages;

/// <summary>C# as coloured HTML, made on this side so that the page needs no script.</summary>
internal static partial class CodeHtml
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>
    /// The code, every character of it, with spans of the classes k, t, m, s, n, c and d around its tokens.
    /// </summary>
    public static string Encode(string code)
    {
        code = code.ReplaceLineEndings("\n");
        var html = new StringBuilder();
        var position = 0;
        foreach (var (span, name) in Classify(CSharpSyntaxTree.ParseText(code, Script).GetRoot()))
        {
            html.Append(Between(code[position..span.Start]));
            html.Append("<span class=\"").Append(name).Append("\">");
            html.Append(Html.EncodeLines(code[span.Start..span.End])).Append("</span>");
            position = span.End;
        }
        return html.Append(Between(code[position..])).ToString();
    }

    /// <summary>
    /// What has no colour. A narrow page breaks a line after a dot or a parenthesis rather than before the first word,
    /// which would leave the indentation on a line of its own.
    /// </summary>
    private static string Between(string code) => DotsAndParentheses().Replace(Html.EncodeLines(code), "$0<wbr>");

    private static IEnumerable<(TextSpan Span, string Class)> Classify(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            foreach (var trivia in Classify(token.LeadingTrivia)) yield return trivia;
            if (token.Span.Length > 0 && TokenClass.Of(token) is { } name) yield return (token.Span, name);
            foreach (var trivia in Classify(token.TrailingTrivia)) yield return trivia;
        }
    }

    private static IEnumerable<(TextSpan Span, string Class)> Classify(SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            // #r, #load and the magics (#!time): the parser takes the latter for a misplaced shebang.
            if (trivia.IsDirective) yield return (trivia.FullSpan, "d");
            else if (IsComment(trivia.Kind())) yield return (trivia.FullSpan, "c");
        }
    }

    private static bool IsComment(SyntaxKind kind) => kind is
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    [GeneratedRegex(@"[.(]+")]
    private static partial Regex DotsAndParentheses();
}
