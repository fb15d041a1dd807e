using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine;

/// <summary>Tells whether a cell can run as it stands, as a console must know when Enter is pressed.</summary>
internal static class CompletenessCheck
{
    private const int IndentWidth = 4;
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static Completeness Of(string code)
    {
        // A line for the engine, such as #!time, is no C#, but it is complete.
        var lines = code.ReplaceLineEndings("\n").Split('\n').Where(line => !line.TrimStart().StartsWith("#!", StringComparison.Ordinal));
        var tree = SyntaxFactory.ParseSyntaxTree(string.Join('\n', lines), Script);
        if (!SyntaxFactory.IsCompleteSubmission(tree)) return new Completeness(CompletenessState.Incomplete, Indent(tree));
        var state = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? CompletenessState.Invalid
            : CompletenessState.Complete;
        return new Completeness(state, "");
    }

    /// <summary>One step for each brace, bracket or parenthesis that is still open.</summary>
    private static string Indent(SyntaxTree tree)
    {
        var depth = 0;
        foreach (var token in tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing))
        {
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
        }
        return new string(' ', Math.Max(0, depth) * IndentWidth);
    }
}
