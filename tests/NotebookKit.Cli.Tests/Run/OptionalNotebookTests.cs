using System.Text.Json;
using NotebookKit.Cli.Run;
using NotebookKit.Engine.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Run;

public sealed class OptionalNotebookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("""{ "kit": { "optional": true } }""", true)]
    [InlineData("""{ "kit": { "optional": false } }""", false)]
    [InlineData("""{ "kit": { "optional": "yes" } }""", false)]
    [InlineData("""{ "kit": 5 }""", false)]
    [InlineData("{ }", false)]
    public void IsOptional_OfMetadata_IsWhatTheySay(string metadata, bool expected) =>
        Assert.Equal(expected, OptionalNotebook.IsOptional(Notebook("1", metadata)));

    [Theory]
    [InlineData(
        "#r \"nuget: Some.Package, 1.0.0\"\n#r \"../lib/Missing.dll\"\nusing System.IO;", "Missing.dll is not built")]
    [InlineData("throw new Exception(\"first\\nsecond\");", "first second")]
    public async Task Obstacle_OfTheFirstCell_IsWhyItCannotRun(string code, string expected) =>
        Assert.Equal(
            expected,
            await OptionalNotebook.ObstacleAsync(Notebook(code, "{ }"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Obstacle_OfANotebookThatCanRun_IsNone() =>
        Assert.Null(
            await OptionalNotebook.ObstacleAsync(
                Notebook("var x = 1;\nx", "{ }"), TestContext.Current.CancellationToken));

    public void Dispose() => _folder.Dispose();

    private LectureNotebook Notebook(string code, string metadata)
    {
        var json = $$"""
            {
              "cells": [{
                "cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [],
                "source": [{{JsonSerializer.Serialize(code)}}]
              }],
              "metadata": {{metadata}}, "nbformat": 4, "nbformat_minor": 5
            }
            """;
        return new LectureNotebook(NotebookDocument.Parse(json, _folder.File("optional.ipynb")));
    }
}
