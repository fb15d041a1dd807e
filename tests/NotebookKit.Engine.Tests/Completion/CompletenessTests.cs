using NotebookKit.Engine.Completion;
using NotebookKit.Engine.Execution;

namespace NotebookKit.Engine.Tests.Completion;

public sealed class CompletenessTests
{
    private readonly CSharpEngine _engine = new();

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("1")]
    [InlineData("data")]
    [InlineData("var x = 1;")]
    [InlineData("Print(1)")]
    [InlineData("await Task.Delay(1)")]
    [InlineData("if (x) { }")]
    [InlineData("if (x)\n    Print(1);")]
    [InlineData("class A { }")]
    [InlineData("using System;")]
    [InlineData("// a comment")]
    [InlineData("/* a comment */")]
    [InlineData("\"\"\"\n    raw\n    \"\"\"")]
    [InlineData("#r \"a.dll\"")]
    [InlineData("#r \"nuget: A, 1.0.0\"")]
    [InlineData("#load \"a.csx\"")]
    [InlineData("#!time")]
    [InlineData("#!time\nvar x = 1;")]
    [InlineData("#!markdown\n# Not { closed \"")]
    [InlineData("var x = 1;\n#!html\n<b>(")]
    public void CheckCompleteness_CodeThatCanRun_IsComplete(string code) =>
        Assert.Equal(new Completeness(CompletenessState.Complete, ""), _engine.CheckCompleteness(code));

    [Theory]
    [InlineData("var x = 1", "")]
    [InlineData("data.", "")]
    [InlineData("data.\n", "")]
    [InlineData("1 +", "")]
    [InlineData("x =>", "")]
    [InlineData("using System", "")]
    [InlineData("[Obsolete]", "")]
    [InlineData("[Obsolete]\n", "")]
    [InlineData("class A", "")]
    [InlineData("@\"verbatim", "")]
    [InlineData("Print(@\"verbatim", "")]
    [InlineData("\"\"\"\nraw", "")]
    [InlineData("Print(\"\"\"\n    raw", "")]
    [InlineData("/* a comment", "")]
    [InlineData("void F() { /* a comment", "")]
    [InlineData("if (x)", "    ")]
    [InlineData("if (x)\n", "    ")]
    [InlineData("if (x) { } else", "    ")]
    [InlineData("if (x)\n    if (y)", "        ")]
    [InlineData("foreach (var e in data)", "    ")]
    [InlineData("for (var i = 0; i < 3; i++)", "    ")]
    [InlineData("while (true)", "    ")]
    [InlineData("if (x)\n{", "    ")]
    [InlineData("if (x)\n{\n    if (y)", "        ")]
    [InlineData("class A\n{\n    void F()\n    {", "        ")]
    [InlineData("Print(", "    ")]
    [InlineData("Print(1,", "    ")]
    [InlineData("Print(1", "    ")]
    [InlineData("var a = new[] {", "    ")]
    [InlineData("int[] a = [1, 2,", "    ")]
    [InlineData("foreach (var e in data)\n{\n    Print(", "        ")]
    [InlineData("foreach (var e in data)\n{\n}\nPrint(", "    ")]
    [InlineData("#!time\nif (x) {", "    ")]
    public void CheckCompleteness_CodeThatGoesOn_IsIncomplete(string code, string indent) =>
        Assert.Equal(new Completeness(CompletenessState.Incomplete, indent), _engine.CheckCompleteness(code));

    [Theory]
    [InlineData(")")]
    [InlineData("}")]
    [InlineData("var var var")]
    [InlineData("\"not closed")]
    [InlineData("Print(\"not closed")]
    [InlineData("\"not closed\nvar x = 1;")]
    [InlineData("'a")]
    [InlineData("namespace A { }")]
    public void CheckCompleteness_CodeThatNothingCompletes_IsInvalid(string code) =>
        Assert.Equal(new Completeness(CompletenessState.Invalid, ""), _engine.CheckCompleteness(code));
}
