using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Specs;

public sealed class KernelSpecTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The example of jupyter_client's documentation, "Kernel specs".</summary>
    [Fact]
    public void Read_DocumentationsExample_IsUnderstood()
    {
        Write("""
            {
             "argv": ["python3", "-m", "IPython.kernel",
                      "-f", "{connection_file}"],
             "display_name": "Python 3",
             "language": "python"
            }
            """);

        var spec = KernelSpec.Read(_folder.Path);

        Assert.Equal(["python3", "-m", "IPython.kernel", "-f", "{connection_file}"], spec.Arguments);
        Assert.Equal(("Python 3", "python", false), (spec.DisplayName, spec.Language, spec.IsInterruptedByMessage));
        Assert.Empty(spec.Environment);
        Assert.Null(spec.Own);
    }

    [Fact]
    public void Read_WhatToJsonWrote_IsTheSame()
    {
        var spec = new KernelSpec
        {
            Folder = _folder.Path,
            Arguments = ["/usr/bin/dotnet", "/日本 語/a.dll", "{connection_file}"],
            DisplayName = ".NET (C#)",
            Language = "C#",
            IsInterruptedByMessage = true,
            Environment = new Dictionary<string, string> { ["A"] = "b" },
            Own = new OwnKernel("/日本 語", "0.1.0", "5f1c"),
        };
        Write(spec.ToJson());

        var read = KernelSpec.Read(_folder.Path);

        Assert.Equivalent(spec, read, strict: true);
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[]", "a JSON object was expected")]
    [InlineData("null", "a JSON object was expected")]
    [InlineData("""{"display_name":"X"}""", "argv: an array of strings was expected")]
    [InlineData("""{"argv":["a",1],"display_name":"X"}""", "argv: a string was expected")]
    [InlineData("""{"argv":["a",null],"display_name":"X"}""", "argv: a string was expected")]
    [InlineData("""{"argv":["a"]}""", "display_name: a string was expected")]
    [InlineData("""{"argv":["a"],"argv":["b"],"display_name":"X"}""", "not JSON")]
    [InlineData("""{"argv":["a"],"display_name":"X","language":1}""", "language: a string was expected")]
    [InlineData("""{"argv":["a"],"display_name":"X","env":[]}""", "env: an object was expected")]
    [InlineData("""{"argv":["a"],"display_name":"X","env":{"A":1}}""", "env.A: a string was expected")]
    [InlineData(
        """{"argv":["a"],"display_name":"X","metadata":{"notebookkit":{}}}""", "program: a string was expected")]
    public void Read_MalformedSpec_NamesTheFileAndTheMember(string json, string problem)
    {
        Write(json);

        var error = Assert.Throws<KernelSpecException>(() => KernelSpec.Read(_folder.Path));

        Assert.StartsWith($"{_folder.File("kernel.json")}: {problem}", error.Message);
    }

    [Theory]
    [InlineData(".net-csharp", true)]
    [InlineData("Python3.12_a-b", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("../x", false)]
    [InlineData("..", false)]
    [InlineData("核", false)]
    [InlineData("a\n", false)]
    public void IsValid_Name_AsJupyterTakesIt(string name, bool expected) =>
        Assert.Equal(expected, KernelName.IsValid(name));

    public void Dispose() => _folder.Dispose();

    private void Write(string json) => File.WriteAllText(_folder.File("kernel.json"), json);
}
