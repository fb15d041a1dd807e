using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine;

/// <summary>Finds what could stand at a place in a cell.</summary>
internal static class CodeCompleter
{
    private const int MaximumItems = 500;

    public static CompletionList Complete(CodeContext context, int position, CancellationToken cancellation)
    {
        position = Math.Clamp(position, 0, context.Code.Length);
        if (MagicCompletion.Find(context.Code, position) is { } magics) return magics;
        if (PathCompletion.Find(context, position) is { } paths) return paths;
        var start = WordStart(context.Code, position);
        if (IsProse(context.Root, start)) return new CompletionList(position, position, []);
        var word = context.Code[start..position];
        var found = MemberCompletion.Find(context, start, cancellation) ?? ScopeCompletion.Find(context, start, cancellation);
        return new CompletionList(start, WordEnd(context.Code, position), Choose(found, word));
    }

    /// <summary>The items that fit what is typed: those that begin with it first, then those whose humps do (<c>gsv</c> for GetSingleValue).</summary>
    private static IReadOnlyList<Completion> Choose(IEnumerable<Completion> found, string word) =>
    [
        .. found.DistinctBy(item => item.Text)
            .Select(item => (Item: item, Rank: WordMatch.Rank(item.Text, word)))
            .Where(match => match.Rank is not null)
            .OrderBy(match => match.Rank)
            .ThenBy(match => match.Item.Text, StringComparer.OrdinalIgnoreCase)
            .Take(MaximumItems)
            .Select(match => match.Item),
    ];

    private static int WordStart(string code, int position)
    {
        while (position > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[position - 1])) position--;
        return position;
    }

    private static int WordEnd(string code, int position)
    {
        while (position < code.Length && SyntaxFacts.IsIdentifierPartCharacter(code[position])) position++;
        return position;
    }

    /// <summary>Whether the place is in a comment, a text or a number.</summary>
    private static bool IsProse(SyntaxNode root, int start)
    {
        var trivia = root.FindTrivia(Math.Max(0, start - 1));
        if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && start < trivia.Span.End)) return true;
        var token = root.FindToken(start);
        return token.SpanStart <= start && start < token.Span.End && token.Kind() is SyntaxKind.NumericLiteralToken
            || token.SpanStart < start && start < token.Span.End && token.Kind() is SyntaxKind.StringLiteralToken
                or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;
    }
}
