using System.Text.Json.Nodes;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;
using NotebookKit.Engine.Running;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Running;

public sealed class NotebookRunnerTests
{
    [Fact]
    public async Task RunAsync_AllWell_FillsOutputsCountsAndLanguage()
    {
        var notebook = Notebook(
            Markdown("# Title"), Code("var x = 2;\nConsole.WriteLine(\"a\");\nConsole.WriteLine(\"b\");"),
            Code("x * 3"));
        var result = await Run(notebook);
        Assert.True(result.Succeeded);
        Assert.Equal([null, 1, 2], notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.Equal([new StreamOutput(OutputStream.Out, "a\nb\n")], notebook.Cells[1].Outputs);
        Assert.Contains("6", Assert.IsType<ExecuteResult>(Assert.Single(notebook.Cells[2].Outputs)).Data["text/html"]);
        Assert.Equal("C#", notebook.Metadata["language_info"]!["name"]!.GetValue<string>());
        Assert.Equal(".net-csharp", notebook.Metadata["kernelspec"]!["name"]!.GetValue<string>());
    }

    /// <summary>Half of a surrogate pair has no bytes in UTF-8: the file could not be written.</summary>
    [Fact]
    public async Task RunAsync_OutputsWithHalfACharacter_StoreTheReplacementCharacter()
    {
        var notebook = Notebook(
            Code("Console.Write('\\ud83d'); Console.Write('\\ude00'); Console.Write('\\ud83d');"),
            Code("\"a\\ude00b\""),
            Code("\"x\\ud83d\".DisplayAs(\"text/h\\ud83dtml\");\n"
                + "\"{\\\"a\\\":\\\"\\\\ud83d\\\"}\".DisplayAs(\"application/json\");"),
            Code("throw new Exception(\"\\ud83d\");"));

        await Run(notebook);

        Assert.Equal([new StreamOutput(OutputStream.Out, "😀\ufffd")], notebook.Cells[0].Outputs);
        Assert.Equal("a\ufffdb", Assert.IsType<ExecuteResult>(notebook.Cells[1].Outputs[0]).Data["text/plain"]);
        Assert.Equal("x\ufffd", Assert.IsType<DisplayOutput>(notebook.Cells[2].Outputs[0]).Data["text/h\ufffdtml"]);
        Assert.Equal("\ufffd", Assert.IsType<ErrorOutput>(notebook.Cells[3].Outputs[0]).Message);
        using var folder = new TemporaryFolder();
        notebook.Save(folder.File("a.ipynb"));
        Assert.Equal(notebook.ToJson(), NotebookDocument.Load(folder.File("a.ipynb")).ToJson());
    }

    [Fact]
    public async Task RunAsync_FailingCell_StopsAndSaysWhere()
    {
        var notebook = Notebook(Markdown("text"), Code("1"), Code("var a = 0;\n10 / a"), Code("2"));
        var result = await Run(notebook);
        Assert.Equal([new CellFailure(2, 2, "DivideByZeroException: Attempted to divide by zero.")], result.Failures);
        Assert.Null(notebook.Cells[3].ExecutionCount);
        Assert.IsType<ErrorOutput>(Assert.Single(notebook.Cells[2].Outputs));
    }

    [Fact]
    public async Task RunAsync_ContinueAfterFailure_RunsTheRest()
    {
        var notebook = Notebook(Code("throw new Exception(\"one\");"), Code("nowhere"), Code("2"));
        var engine = new CSharpEngine();
        var result = await new NotebookRunner(engine.RunAsync) { ContinueAfterFailure = true }.RunAsync(
            notebook, TestContext.Current.CancellationToken);
        Assert.Equal([0, 1], result.Failures.Select(failure => failure.CellIndex));
        Assert.StartsWith("CS0103: ", result.Failures[1].Message);
        Assert.NotEmpty(notebook.Cells[2].Outputs);
    }

    [Fact]
    public async Task RunAsync_RaisesException_MustRaise()
    {
        var raising = Notebook(Code("throw new Exception();", "raises-exception"), Code("1"));
        Assert.True((await Run(raising)).Succeeded);
        Assert.Equal(2, raising.Cells[1].ExecutionCount);

        var result = await Run(Notebook(Code("1", "raises-exception")));
        Assert.Equal("The cell is tagged raises-exception but raised none.", Assert.Single(result.Failures).Message);
    }

    [Fact]
    public async Task RunAsync_SkipExecution_DoesNotRun()
    {
        var notebook = Notebook(Code("throw new Exception();", "skip-execution"), Code("1"));
        Assert.True((await Run(notebook)).Succeeded);
        Assert.Null(notebook.Cells[0].ExecutionCount);
        Assert.Equal(1, notebook.Cells[1].ExecutionCount);
    }

    [Fact]
    public async Task RunAsync_OldOutputs_AreReplaced()
    {
        var notebook = Notebook(Code("throw new Exception();"), Code("2"));
        notebook.Cells[1].Outputs = [new StreamOutput(OutputStream.Out, "old")];
        notebook.Cells[1].ExecutionCount = 9;
        await Run(notebook);
        Assert.Empty(notebook.Cells[1].Outputs);
        Assert.Null(notebook.Cells[1].ExecutionCount);
    }

    [Fact]
    public async Task RunAsync_UpdatedDisplay_IsStoredInTheCellThatShowedIt()
    {
        var notebook = Notebook(Code("var d = display(\"before\");"), Code("d.Update(\"after\");"));
        await Run(notebook);
        Assert.Equal(
            "after", Assert.IsType<DisplayOutput>(Assert.Single(notebook.Cells[0].Outputs)).Data["text/plain"]);
        Assert.Empty(notebook.Cells[1].Outputs);
    }

    [Theory]
    [InlineData("polyglot_notebook", "kernelName")]
    [InlineData("dotnet_interactive", "language")]
    public async Task RunAsync_CellOfAnotherLanguage_IsThatLanguages(string section, string member)
    {
        var notebook = Notebook(Code("<b>bold</b>"));
        notebook.Cells[0].Metadata[section] = new JsonObject { [member] = "html" };
        await Run(notebook);
        Assert.Equal(
            "<b>bold</b>", Assert.IsType<DisplayOutput>(Assert.Single(notebook.Cells[0].Outputs)).Data["text/html"]);
    }

    [Fact]
    public async Task RunAsync_Events_TellEachCell()
    {
        var notebook = Notebook(Markdown("text"), Code("1"), Code("nowhere"));
        var engine = new CSharpEngine();
        var runner = new NotebookRunner(engine.RunAsync);
        var told = new List<string>();
        runner.CellStarted += cell => told.Add($"start {cell.CellIndex} of {cell.CodeCellCount}");
        runner.CellFinished += cell => told.Add($"end {cell.CellIndex} {cell.Failure is null}");
        await runner.RunAsync(notebook, TestContext.Current.CancellationToken);
        Assert.Equal(["start 1 of 2", "end 1 True", "start 2 of 2", "end 2 False"], told);
    }

    [Fact]
    public async Task RunAsync_Interrupted_EndsTheRun()
    {
        var notebook = Notebook(Code("await Task.Delay(-1);", "raises-exception"), Code("1"));
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var engine = new CSharpEngine();
        var result =
            await new NotebookRunner(engine.RunAsync) { ContinueAfterFailure = true }.RunAsync(notebook, source.Token);
        Assert.Equal("The cell was interrupted.", Assert.Single(result.Failures).Message);
        Assert.Null(notebook.Cells[1].ExecutionCount);
    }

    [Fact]
    public async Task RunAsync_ExecutedNotebook_IsValidToJupyter()
    {
        using var folder = new TemporaryFolder();
        var notebook = Notebook(
            Code("Console.WriteLine(\"日本\\u3000語 😀\"); Console.Error.Write(\"e\"); 5"),
            Code("display(1, \"application/json\", \"text/html\"); HTML(\"<svg/>\")"),
            Code("throw new Exception(\"message\");", "raises-exception"),
            Code("nowhere", "raises-exception"));
        Assert.True((await Run(notebook)).Succeeded);
        notebook.Save(folder.File("executed.ipynb"));
        Assert.Equal("valid", Judge.RunPython("validate_notebook.py", folder.File("executed.ipynb")).Trim());
    }

    private static async Task<NotebookRunResult> Run(NotebookDocument notebook)
    {
        var engine = new CSharpEngine();
        return await new NotebookRunner(engine.RunAsync).RunAsync(notebook, TestContext.Current.CancellationToken);
    }

    private static NotebookDocument Notebook(params JsonObject[] cells) => NotebookDocument.Parse(
        new JsonObject
        {
            ["cells"] = new JsonArray([.. cells]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 4,
        }.ToJsonString(), "test.ipynb");

    private static JsonObject Markdown(string source) => new()
    {
        ["cell_type"] = "markdown",
        ["metadata"] = new JsonObject(),
        ["source"] = source,
    };

    private static JsonObject Code(string source, params string[] tags) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]) },
        ["outputs"] = new JsonArray(),
        ["source"] = source,
    };
}
