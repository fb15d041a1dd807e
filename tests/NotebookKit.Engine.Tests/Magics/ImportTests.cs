using System.Text.Json;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Magics;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CellSession _session;

    public ImportTests() => _session = new CellSession(new EngineOptions { BaseFolder = _folder.Path });

    [Theory]
    [InlineData("script.csx", "#!import \"script.csx\"")]
    [InlineData("script.cs", "#!import script.cs")]
    [InlineData("下 位/スクリプト.csx", "#!import \"下 位/スクリプト.csx\"")]
    public async Task Run_Script_RunsItInTheSession(string file, string line)
    {
        Write(
            file,
            "using System.IO;\nvar imported = 20;\nint Double(int x) => 2 * " +
            "x;\nConsole.Write(Path.GetExtension(\"a.b\"));");
        await _session.Run($"var before = 1;\n{line}\nDouble(imported + before).ToString()");
        Assert.Equal("42", _session.Result!["text/plain"]);
        Assert.Equal(".b", _session.Out);
    }

    [Fact]
    public async Task Run_Notebook_RunsItsCellsInOrderAndShowsItsProse()
    {
        Write("other.ipynb", Notebook(
            ("markdown", "# Title\n#!time", "{}"),
            ("code", "var x = 1;\nx.ToString()", "{}"),
            ("raw", "raw", "{}"),
            ("code", "#!html\n<b>bold</b>", "{}"),
            ("code", "# prose", """{"polyglot_notebook":{"kernelName":"markdown"}}"""),
            ("code", "throw new Exception();", """{"tags":["raises-exception"]}"""),
            ("code", "x = 99;", """{"tags":["skip-execution"]}"""),
            ("code", "(x + 1).ToString()", "{}")));
        await _session.Run("#!import other.ipynb");
        Assert.True(_session.Last.Succeeded);
        Assert.Equal(
            [
                "text/markdown # Title\n#!time", "text/plain 1", "text/html <b>bold</b>", "text/markdown # prose",
                "text/plain 2",
            ],
            _session.Outputs.Select(Describe));
        Assert.Equal("1", await _session.Evaluate("x"));
    }

    [Fact]
    public async Task Run_ImportWithinAnImport_StartsFromItsOwnFolder()
    {
        Write("inner/deep.csx", "#load \"loaded.csx\"\nvar deep = Loaded + 1;");
        Write("inner/loaded.csx", "const int Loaded = 1;");
        Write("inner/middle.ipynb", Notebook(("code", "#!import deep.csx\nvar middle = deep + 1;", "{}")));
        await _session.Run("#!import inner/middle.ipynb\n(middle + 1).ToString()");
        Assert.Equal("4", _session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_ExceptionInTheImport_NamesItsPlaceAndTheCellsLine()
    {
        Write(
            "sub/fails.ipynb",
            Notebook(
                ("markdown", "prose", "{}"), ("code", "\nthrow new FormatException(\"bad\");", "{}"),
                ("code", "Console.Write(\"ran\");", "{}")));
        await _session.Run("\n#!import sub/fails.ipynb\nConsole.Write(\"ran\");");
        var error = Assert.IsType<ErrorOutput>(_session.Outputs.Last());
        Assert.Equal(
            ["FormatException: bad", $"   at {Path.Combine("sub", "fails.ipynb")}, cell 2, line 2"], error.Traceback);
        Assert.Equal(new CellError(CellErrorKind.Exception, "FormatException", "bad", 2), _session.Last.Error);
        Assert.Empty(_session.Out);
    }

    [Fact]
    public async Task Run_ScriptThatDoesNotCompile_NamesItsPlace()
    {
        Write("fails.csx", "var x = 1;\nvar y = nowhere;");
        await _session.Run("#!import fails.csx");
        Assert.StartsWith("\nfails.csx(2,9): error CS0103", _session.Error);
        Assert.Equal(1, _session.Last.Error!.Line);
    }

    [Fact]
    public async Task Run_MagicThatFailsInTheImport_NamesItsPlace()
    {
        Write("fails.csx", "\n#!tiem");
        await _session.Run("#!import fails.csx");
        Assert.Equal("fails.csx, line 2: There is no magic #!tiem. Did you mean #!time?", _session.Last.Error!.Message);
        Assert.Equal(1, _session.Last.Error.Line);
    }

    [Fact]
    public async Task Run_FileThatImportsItself_IsRefused()
    {
        Write("one.csx", "#!import two.ipynb");
        Write("two.ipynb", Notebook(("code", "\n#!import ./one.csx", "{}")));
        await _session.Run("#!import one.csx");
        Assert.Contains(
            $"#!import ./one.csx: {_folder.File("one.csx")} imports itself through two.ipynb.",
            _session.Last.Error!.Message);
        Assert.StartsWith("one.csx, line 1: two.ipynb, cell 1, line 2: ", _session.Last.Error.Message);
    }

    [Fact]
    public async Task Run_SameFileTwiceInARow_RunsItTwice()
    {
        Write("script.csx", "Console.Write(\"x\");");
        await _session.Run("#!import script.csx\n#!import script.csx");
        Assert.Equal("xx", _session.Out);
    }

    [Theory]
    [InlineData("#!import", "#!import names no file. Write #!import \"file.ipynb\".")]
    [InlineData("#!import nowhere.csx", "#!import nowhere.csx: there is no file ")]
    [InlineData("#!import data.txt", "#!import data.txt: It is neither a notebook (.ipynb) nor a script (.csx, .cs).")]
    [InlineData(
        "#!import old.dib", "#!import old.dib: Notebooks of the kind .dib are not read here: save it as .ipynb.")]
    [InlineData("#!import broken.ipynb", "#!import broken.ipynb: ")]
    public async Task Run_FileThatCannotBeImported_SaysWhy(string line, string message)
    {
        foreach (var file in new[] { "data.txt", "old.dib", "broken.ipynb" }) Write(file, "text");
        await _session.Run($"\n{line}");
        Assert.StartsWith(message, _session.Last.Error!.Message);
        Assert.Equal(2, _session.Last.Error.Line);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string text)
    {
        var path = _folder.File(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Notebook(params IEnumerable<(string Type, string Source, string Metadata)> cells)
    {
        var texts = cells.Select(cell =>
        {
            var outputs = cell.Type == "code" ? ", \"execution_count\": null, \"outputs\": []" : "";
            var source = JsonSerializer.Serialize(cell.Source);
            return $$"""
                { "cell_type": "{{cell.Type}}", "metadata": {{cell.Metadata}}, "source": {{source}}{{outputs}} }
                """;
        });
        return $$"""{ "cells": [{{string.Join(",\n", texts)}}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4 }""";
    }

    private static string Describe(CellOutput output)
    {
        var data = output is DisplayOutput display ? display.Data : Assert.IsType<ExecuteResult>(output).Data;
        return string.Join(", ", data.Select(part => $"{part.Key} {part.Value}"));
    }
}
