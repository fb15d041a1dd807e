using System.Text;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Notebooks;

public sealed class NotebookDocumentTests
{
    private const string Minimal = """
        {"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "source": "1", "outputs": [],
                    "execution_count": null}],
         "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        """;

    [Fact]
    public void ToJson_NotebookThatJupyterWrote_IsTheSameToTheByte()
    {
        using var folder = new TemporaryFolder();
        var sample = Sample(folder);
        Assert.Equal(File.ReadAllText(sample), NotebookDocument.Load(sample).ToJson());
    }

    [Fact]
    public void Load_NotebookThatJupyterWrote_ReadsEveryKindOfContent()
    {
        using var folder = new TemporaryFolder();
        var notebook = NotebookDocument.Load(Sample(folder));
        Assert.Equal(
            [CellKind.Markdown, CellKind.Code, CellKind.Raw, CellKind.Code], notebook.Cells.Select(cell => cell.Kind));
        var code = notebook.Cells[1];
        Assert.StartsWith("# 題名\u3000😀\n", notebook.Cells[0].Source);
        Assert.Equal("var s = \"tab\\t\";\r\n\n// \u2028 \x7f \x01 </script>\n\ns", code.Source);
        Assert.Equal(["raises-exception", "タグ"], code.Tags);
        Assert.Equal(3, code.ExecutionCount);
        Assert.Collection(code.Outputs,
            output => Assert.Equal(new StreamOutput(OutputStream.Out, "one\ntwo"), output),
            output => Assert.Equal(new StreamOutput(OutputStream.Error, "warning\n"), output),
            output => Assert.Equal("<b>\n</b>", Assert.IsType<DisplayOutput>(output).Data["text/html"]),
            output => Assert.Equal("'tab\t'", Assert.IsType<ExecuteResult>(output).Data["text/plain"]),
            output => Assert.Equal("no", Assert.IsType<ErrorOutput>(output).Message));
    }

    [Fact]
    public void Save_ChangedNotebook_IsValidToJupyterAndLeavesNothingBeside()
    {
        using var folder = new TemporaryFolder();
        var notebook = NotebookDocument.Load(Sample(folder));
        notebook.Cells[1].Source = "changed\n\n";
        notebook.Cells[1].Outputs = notebook.Cells[1].Outputs;
        notebook.Save(folder.File("saved.ipynb"));
        Assert.Equal("valid", Judge.RunPython("validate_notebook.py", folder.File("saved.ipynb")).Trim());
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
        Assert.Equal("changed\n\n", NotebookDocument.Load(folder.File("saved.ipynb")).Cells[1].Source);
    }

    [Fact]
    public void Save_FolderThatDoesNotExist_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var notebook = NotebookDocument.Parse(Minimal, "test.ipynb");
        Assert.ThrowsAny<IOException>(() => notebook.Save(folder.File(Path.Combine("missing", "saved.ipynb"))));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Load_FileWithByteOrderMark_IsRead()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("bom.ipynb"), Minimal, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal("1", NotebookDocument.Load(folder.File("bom.ipynb")).Cells[0].Source);
    }

    [Fact]
    public void Load_FileThatIsNotUtf8_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("latin.ipynb"), Encoding.Latin1.GetBytes(Minimal.Replace("\"1\"", "\"é\"")));
        Assert.Throws<NotebookFormatException>(() => NotebookDocument.Load(folder.File("latin.ipynb")));
    }

    [Theory]
    [InlineData("", "line 1, byte 1")]
    [InlineData("{\n \"cells\": [}", "line 2, byte")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{}", "$.nbformat")]
    [InlineData("{\"nbformat\": 3}", "$.nbformat")]
    [InlineData("{\"nbformat\": \"4\"}", "$.nbformat")]
    [InlineData("{\"nbformat\": 4, \"nbformat\": 4}", "$")]
    [InlineData("{\"nbformat\": 4}", "$.metadata")]
    [InlineData("{\"nbformat\": 4, \"metadata\": {}, \"cells\": {}}", "$.cells")]
    [InlineData("{\"nbformat\": 4, \"metadata\": {}, \"cells\": [5]}", "$.cells[0]")]
    [InlineData(
        "{\"nbformat\": 4, \"metadata\": {}, \"cells\": [{\"cell_type\": \"heading\"}]}", "$.cells[0].cell_type")]
    [InlineData("{\"nbformat\": 4, \"metadata\": {}, \"cells\": [{\"cell_type\": \"code\"}]}", "$.cells[0].source")]
    [InlineData(
        "{\"nbformat\": 4, \"metadata\": {}, \"cells\": [{\"cell_type\": \"code\", \"source\": [1]}]}",
        "$.cells[0].source")]
    [InlineData("{\"nbformat\": 4, \"metadata\": {\"\\udc00\": 1}}", "$")]
    [InlineData(
        "{\"nbformat\": 4, \"metadata\": {}, \"cells\": [{\"cell_type\": \"code\", \"source\": \"\\ud800\"}]}",
        "$.cells[0].source")]
    public void Parse_NotANotebook_NamesTheFileAndThePlace(string json, string place)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(json, "folder/test.ipynb"));
        Assert.StartsWith($"folder/test.ipynb, {place}", error.Message);
    }

    [Fact]
    public void Parse_NestedTooDeep_IsRefused()
    {
        var deep = Minimal.Replace("\"metadata\": {}, \"nbformat\"",
            $"\"metadata\": {{\"deep\": {new string('[', 100_000)}{new string(']', 100_000)}}}, \"nbformat\"");
        Assert.Throws<NotebookFormatException>(() => NotebookDocument.Parse(deep, "deep.ipynb"));
    }

    [Fact]
    public void Outputs_UnknownKind_NamesThePlace()
    {
        var notebook = NotebookDocument.Parse(
            Minimal.Replace("\"outputs\": []", "\"outputs\": [{\"output_type\": \"pyout\"}]"), "test.ipynb");
        var error = Assert.Throws<NotebookFormatException>(() => notebook.Cells[0].Outputs);
        Assert.Equal("$.cells[0].outputs[0].output_type", error.Place);
    }

    [Fact]
    public void Parse_AnyPrefixOrFlippedByte_IsANotebookOrAFormatError()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(Sample(folder));
        for (var i = 0; i < bytes.Length; i++)
        {
            ReadAll(Encoding.UTF8.GetString(bytes, 0, i));
            var flipped = bytes.ToArray();
            flipped[i] ^= (byte)(1 << (i % 8));
            ReadAll(Encoding.UTF8.GetString(flipped));
        }

        static void ReadAll(string json)
        {
            try
            {
                var notebook = NotebookDocument.Parse(json, "mutant.ipynb");
                foreach (var cell in notebook.Cells) _ = (cell.Source, cell.Tags, cell.ExecutionCount, cell.Outputs);
                _ = notebook.ToJson();
            }
            catch (NotebookFormatException)
            {
                // The one error that is expected.
            }
        }
    }

    private static string Sample(TemporaryFolder folder)
    {
        var path = folder.File("サンプル.ipynb");
        Judge.RunPython("sample_notebook.py", path);
        return path;
    }
}
