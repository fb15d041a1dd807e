using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Completion;

/// <summary>Finds what could stand at a position in a cell.</summary>
internal static class CodeCompleter
{
    public static CompletionList Complete(CodeContext context, int position)
    {
        position = Math.Clamp(position, 0, context.Code.Length);
        if (MagicCompletion.Find(context.Code, position) is { } magics) return magics;
        if (PathCompletion.Find(context, position) is { } paths) return paths;
        if (context.Mask.Hides(position) || NonCode.Contains(context.Root, position))
            return new CompletionList(position, position, []);
        var start = WordStart(context.Code, position);
        var found = MemberCompletion.Find(context, start) ?? ScopeCompletion.Find(context, start);
        return new CompletionList(start, WordEnd(context.Code, position), Choose(found, context.Code[start..position]));
    }

    /// <summary>
    /// The items that begin with what was typed, those in the same case first; if there are none, those whose capitals
    /// do (<c>gsv</c> for GetSingleValue). The list is complete, because front ends ask once and then filter it
    /// themselves.
    /// </summary>
    private static IReadOnlyList<CompletionItem> Choose(IEnumerable<Candidate> found, string word)
    {
        var fitting = found.Select(candidate => (Candidate: candidate, Rank: WordMatch.Rank(candidate.Item.Text, word)))
            .Where(match => match.Rank is not null).ToList();
        var begins = fitting.Any(match => match.Rank != WordMatch.Capitals);
        return
        [
            .. fitting.Where(match => !begins || match.Rank != WordMatch.Capitals)
                .OrderBy(match => match.Rank)
                .ThenBy(match => match.Candidate.Closeness)
                .ThenBy(match => match.Candidate.Item.Text, StringComparer.OrdinalIgnoreCase)
                .Select(match => match.Candidate.Item)
                .DistinctBy(item => item.Text),
        ];
    }

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
}
