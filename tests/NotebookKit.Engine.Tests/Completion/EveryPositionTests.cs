using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookKit.Engine.Completion;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Completion;

[RunsInCI("completion at every position of every notebook")]
public sealed class EveryPositionTests(StudentSession student)
{
    /// <summary>Those that need nothing but the kit.</summary>
    public static TheoryData<string> Notebooks =>
        [
            .. Directory.GetFiles(StudentSession.Folder, "*.ipynb")
                .Where(path => NotebookDocument.Load(path).Metadata["kit"]?["about"] is null)
                .Select(path => Path.GetFileName(path)!),
        ];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task CompleteAndInspect_EveryPositionOfEveryCell_AnswersWithinTheCell(string notebook)
    {
        var session = new CellSession(new EngineOptions { BaseFolder = StudentSession.Folder });
        foreach (var cell in StudentSession.Cells(notebook))
        {
            var code = cell.Source;
            var context = await session.Analyze(code);
            foreach (var position in Positions(code)) Answer(context, position);
            // While a cell is typed, there is no text after the caret yet.
            foreach (var length in Positions(code).Where(IsTyped))
            {
                Answer(await session.Analyze(code[..length]), length);
            }
            await session.Run(code);
            Assert.Equal(cell.Tags.Contains("raises-exception"), session.Last.Error is not null);

            bool IsTyped(int length) => length % 29 == 0 || (length > 0 && code[length - 1] == '.');
        }
    }

    [Fact]
    public async Task CompleteAndInspect_EveryPositionAfterADotOfTheLecture_HasTheNameThatStandsThere()
    {
        var session = new CellSession(new EngineOptions { BaseFolder = StudentSession.Folder });
        foreach (var code in StudentSession.CodeCells("03-window.ipynb"))
        {
            var context = await session.Analyze(code);
            foreach (var member in context.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            {
                var found = CodeCompleter.Complete(context, member.OperatorToken.Span.End);
                Assert.Contains(found.Items, item => item.Text == member.Name.Identifier.ValueText);
            }
            await session.Run(code);
        }
    }

    [Theory]
    [InlineData("data.", 100)]
    [InlineData("data.", -1)]
    [InlineData("", 1)]
    [InlineData("\"𠮷", 2)]
    public async Task Complete_PositionOutsideOfTheCell_IsTakenToItsEnd(string code, int position)
    {
        var session = new CellSession();
        var found = await session.Complete(new CodeAtCaret(code, position));
        Assert.InRange(found.Start, 0, code.Length);
        Assert.InRange(found.End, found.Start, code.Length);
        Assert.Null(await session.Inspect(new CodeAtCaret(code, position)));
    }

    [Theory]
    [InlineData("data.Window‸")]
    [InlineData("var 画像 = data;\nPrint($\"{画像.Windows[0].Center:F1} 𠮷 {list.Where(p => p.Length > 1)}\"); // ‸")]
    [InlineData("#!time\n#r \"x.dll\"\n/* open\n\"\"\"\n{ ( [ ‸")]
    [InlineData("class A { enum B { C } int this[int i] => i; static A operator +(A a, A b) => a; ~A() { } }‸")]
    [InlineData("x switch { > 1 and < 3 => 1, { Length: 2 } => 2, [1, .. var r] => 3, _ => throw new() };‸")]
    [InlineData("foreach (var e in extension(int x) { scale; }‸")]
    [InlineData("new { a = 1, }.a?.b?[0]!.c::d->e..f^g;‸")]
    public async Task CompleteAndInspect_AnyPrefixOfOddCode_Answers(string code)
    {
        CodeAtCaret whole = code;
        for (var length = 0; length <= whole.Code.Length; length++)
        {
            var typed = whole.Code[..length];
            var found = await student.Complete(typed);
            Assert.True(
                found.Start <= length && length <= found.End,
                string.Create(CultureInfo.InvariantCulture, $"{typed}: {found.Start}–{found.End}"));
            await student.Inspect(typed);
        }
    }

    /// <summary>All but those further within a word, where the answers are those after its first letter.</summary>
    private static IEnumerable<int> Positions(string code) => Enumerable.Range(0, code.Length + 1).Where(
        position => position < 2 || !code[(position - 2)..position].All(char.IsLetterOrDigit));

    private static void Answer(CodeContext context, int position)
    {
        var found = CodeCompleter.Complete(context, position);
        Assert.InRange(position, found.Start, found.End);
        Assert.InRange(found.End, position, context.Code.Length);
        CodeInspector.Inspect(context, position);
    }
}
