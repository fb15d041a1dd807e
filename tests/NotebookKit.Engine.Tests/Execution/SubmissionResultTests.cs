using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Tests.Completion;

namespace NotebookKit.Engine.Tests.Execution;

/// <summary>The judge is Roslyn's own answer, which it keeps internal.</summary>
public sealed class SubmissionResultTests
{
    private const string Renamed =
        "Roslyn no longer has the internal method HasSubmissionResult, with which this test compares. The engine " +
        "does not use it. Compare with what Script.RunAsync asks now, or delete this test if there is nothing.";

    [Theory]
    [InlineData("1 + 1", true)]
    [InlineData("1 + 1;", false)]
    [InlineData("(string)null", true)]
    [InlineData("var x = 6;\nx", true)]
    [InlineData("var x = 6;\nx = 7", true)]
    [InlineData("var x = 6;", false)]
    [InlineData("int F() => 3;\nF()", true)]
    [InlineData("int F() => 3;", false)]
    [InlineData("void F() { }\nF()", false)]
    [InlineData("System.Console.Write(\"\")", false)]
    [InlineData("await System.Threading.Tasks.Task.Delay(0)", false)]
    [InlineData("await System.Threading.Tasks.Task.FromResult(1)", true)]
    [InlineData("return 1;", true)]
    [InlineData("return;", true)]
    [InlineData("if (1 > 0) return 1;", true)]
    [InlineData("if (1 > 0) { return 1; }", true)]
    [InlineData("if (1 > 2) { } else { return 1; }", false)]
    [InlineData("foreach (var i in new int[1]) return i;", true)]
    [InlineData("switch (1) { case 1: return 1; }", false)]
    [InlineData("try { return 1; } catch { return 2; }", true)]
    [InlineData("{ int F() { return 1; } F(); }", true)]
    [InlineData("System.Func<int> f = () => { return 1; };", false)]
    [InlineData("int F() { return 1; }", false)]
    [InlineData("class C { int F() { return 1; } }", false)]
    [InlineData("new System.Random().Next", true)]
    [InlineData("int[] a = [1];\na[0]++", true)]
    [InlineData("using System;", false)]
    [InlineData("// nothing", false)]
    [InlineData("", false)]
    public void Exists_IsRoslynsOwnAnswer(string code, bool hasResult)
    {
        var (compilation, tree) = Compile(code);
        Assert.Equal(hasResult, Judge(compilation));
        Assert.Equal(hasResult, SubmissionResult.Exists(compilation, tree));
    }

    [Fact]
    public void Exists_ForTheLecturesCells_IsRoslynsOwnAnswer()
    {
        var cells = Directory.EnumerateFiles(StudentSession.Folder, "*.ipynb").SelectMany(
            notebook => StudentSession.CodeCells(Path.GetFileName(notebook))).Select(Compile)
            .Where(cell => !cell.Tree.GetDiagnostics().Any()).ToList();
        Assert.InRange(cells.Count, 100, 1000);
        Assert.All(cells, cell => Assert.Equal(
            Judge(cell.Compilation), SubmissionResult.Exists(cell.Compilation, cell.Tree)));
    }

    private static (CSharpCompilation Compilation, SyntaxTree Tree) Compile(string code)
    {
        var compilation = (CSharpCompilation)CSharpScript.Create<object>(code).GetCompilation();
        return (compilation, compilation.SyntaxTrees.Single());
    }

    private static bool Judge(Compilation compilation)
    {
        var method = typeof(Compilation).GetMethod(
            "HasSubmissionResult", BindingFlags.Instance | BindingFlags.NonPublic, Type.EmptyTypes);
        Assert.True(method is not null, Renamed);
        return (bool)method.Invoke(compilation, null)!;
    }
}
