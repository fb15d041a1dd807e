using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Completion;

/// <summary>Tells whether a cell can run as it stands: a console asks when Enter is pressed.</summary>
internal static class CompletenessCheck
{
    private const string NewlineInConstant = "CS1010";
    private const string UnterminatedRawString = "CS8997";

    public static Completeness Of(string code)
    {
        var tree = SyntaxFactory.ParseSyntaxTree(new CellMask(code).Text, CellDialect.Parsing);
        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id).ToHashSet();
        // IsCompleteSubmission is wrong about these two: it does not look into strings.
        if (errors.Contains(NewlineInConstant)) return new Completeness(CompletenessState.Invalid, "");
        if (errors.Contains(UnterminatedRawString) || !SyntaxFactory.IsCompleteSubmission(tree))
            return new Completeness(CompletenessState.Incomplete, NextLine.Indent(tree.GetRoot()));
        return new Completeness(errors.Count > 0 ? CompletenessState.Invalid : CompletenessState.Complete, "");
    }
}
