using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// Puts a call to <see cref="CellInterrupt.Check"/> at the start of each loop's body and one to
/// <see cref="CellInterrupt.Enter"/> at the start of each function's. With them, code that neither awaits nor prints
/// can be interrupted, and a function that calls itself without an end does not end the process. No line moves.
/// </summary>
internal sealed class InterruptionPoints : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax Check = CallOf(nameof(CellInterrupt.Check));

    private static readonly StatementSyntax Enter = CallOf(nameof(CellInterrupt.Enter));

    private InterruptionPoints()
    {
    }

    /// <summary>The tree with the calls; the same tree if it has no loops and no functions.</summary>
    public static SyntaxTree InsertInto(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var guarded = new InterruptionPoints().Visit(root);
        return guarded == root ? tree : tree.WithRootAndOptions(guarded, tree.Options);
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        base.VisitForStatement(node) is ForStatementSyntax loop ? loop.WithStatement(Guard(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        base.VisitForEachStatement(node) is ForEachStatementSyntax loop ? loop.WithStatement(
            Guard(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        base.VisitForEachVariableStatement(node) is ForEachVariableStatementSyntax loop ? loop.WithStatement(
            Guard(loop.Statement)) : null;

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        base.VisitWhileStatement(node) is WhileStatementSyntax loop ? loop.WithStatement(Guard(loop.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        base.VisitDoStatement(node) is DoStatementSyntax loop ? loop.WithStatement(Guard(loop.Statement)) : null;

    /// <summary>Where a <c>goto</c> can loop to.</summary>
    public override SyntaxNode? VisitLabeledStatement(LabeledStatementSyntax node) =>
        base.VisitLabeledStatement(node) is LabeledStatementSyntax label ? label.WithStatement(
            Guard(label.Statement)) : null;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        if (base.VisitMethodDeclaration(node) is not MethodDeclarationSyntax method) return null;
        if (method.Body is { } body) return method.WithBody(StartWith(Enter, body));
        return BodyOf(method.ExpressionBody, method.ReturnType, method.Modifiers) is { } block
            ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(
                block.WithTrailingTrivia(method.SemicolonToken.TrailingTrivia))
            : method;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        if (base.VisitLocalFunctionStatement(node) is not LocalFunctionStatementSyntax function) return null;
        if (function.Body is { } body) return function.WithBody(StartWith(Enter, body));
        return BodyOf(function.ExpressionBody, function.ReturnType, function.Modifiers) is { } block
            ? function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(
                block.WithTrailingTrivia(function.SemicolonToken.TrailingTrivia))
            : function;
    }

    /// <summary>A declaration cannot be a loop's body: it stays, so that the compiler reports it.</summary>
    private static StatementSyntax Guard(StatementSyntax body) => body switch
    {
        BlockSyntax block => StartWith(Check, block),
        LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax => body,
        _ => SyntaxFactory.Block(Check, body),
    };

    private static BlockSyntax StartWith(StatementSyntax call, BlockSyntax block) =>
        block.OpenBraceToken.IsMissing ? block : block
            .WithOpenBraceToken(block.OpenBraceToken.WithTrailingTrivia())
            .WithStatements(block.Statements.Insert(0, call.WithTrailingTrivia(block.OpenBraceToken.TrailingTrivia)));

    private static StatementSyntax CallOf(string method) =>
        SyntaxFactory.ParseStatement($"global::{typeof(CellInterrupt).FullName}.{method}();");

    /// <summary>
    /// The block that does the same as <c>=&gt; expression</c>; null where the syntax alone does not tell.
    /// </summary>
    private static BlockSyntax? BodyOf(ArrowExpressionClauseSyntax? arrow, TypeSyntax type, SyntaxTokenList modifiers)
    {
        if (arrow is null or { Expression: ThrowExpressionSyntax } || type is RefTypeSyntax
            || modifiers.Any(SyntaxKind.AsyncKeyword))
        {
            return null;
        }
        var isVoid = type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        var expression = arrow.Expression.WithoutTrailingTrivia();
        StatementSyntax statement = isVoid
            ? SyntaxFactory.ExpressionStatement(expression)
            : SyntaxFactory.ReturnStatement(
                expression.WithLeadingTrivia(arrow.Expression.GetLeadingTrivia().Insert(0, SyntaxFactory.Space)));
        // The arrow may be at the end of one line and the expression on the next.
        return SyntaxFactory.Block(Enter, statement).WithLeadingTrivia(
            arrow.ArrowToken.LeadingTrivia.AddRange(arrow.ArrowToken.TrailingTrivia));
    }
}
