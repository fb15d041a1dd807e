using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Whether a cell has a result to show, even if it is null. The value alone does not tell: the compiler returns null
/// also for a cell that has no result. The rules are those of C# scripting.
/// </summary>
internal static class SubmissionResult
{
    /// <summary>Whether the code returns, or ends with an expression that has a value and no semicolon.</summary>
    /// <param name="compilation">A cell that compiles.</param>
    /// <param name="tree">The cell's own code, without what it loads.</param>
    public static bool Exists(CSharpCompilation compilation, SyntaxTree tree)
    {
        var cell = tree.GetCompilationUnitRoot();
        return Returns(cell)
            || LastExpression(cell) is { } last && HasValue(last, compilation.GetSemanticModel(tree));
    }

    /// <summary>Scripting looks into statements only, so not behind <c>else</c>, <c>case</c> or <c>catch</c>.</summary>
    private static bool Returns(CompilationUnitSyntax cell) => cell
        .DescendantNodes(node => node is CompilationUnitSyntax or GlobalStatementSyntax or StatementSyntax)
        .OfType<ReturnStatementSyntax>().Any();

    private static ExpressionSyntax? LastExpression(CompilationUnitSyntax cell) =>
        cell.Members.OfType<GlobalStatementSyntax>().LastOrDefault()?.Statement is
            ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement
                ? statement.Expression
                : null;

    private static bool HasValue(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).ConvertedType is not { SpecialType: SpecialType.System_Void };
}
