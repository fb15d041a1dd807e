using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Run;

/// <summary>
/// <c>kit run --kernel</c> with ipykernel, Jupyter's own kernel: what works with it is not of this kit's making.
/// </summary>
[RunsInCI("a kernel for each test")]
public sealed class KernelRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Kernels are looked for here, and temporary files go here.</summary>
    private Dictionary<string, string> Sandbox => new()
    {
        ["JUPYTER_PATH"] = _folder.Path,
        ["TMPDIR"] = Temporary,
        ["TEMP"] = Temporary,
        ["TMP"] = Temporary,
    };

    private string Temporary => Directory.CreateDirectory(_folder.File("tmp")).FullName;

    [Fact]
    public async Task Run_PythonNotebook_GivesTheOutputsThatJupyterItselfGives()
    {
        SampleKernel.WriteIpykernel(_folder.Path);
        var notebook = SampleNotebook.Write(_folder.File("蛇.ipynb"),
            "import sys\nprint('日本語 😀')\nprint('beside', file=sys.stderr)\nprint('after')\nx = 6",
            "x * 7",
            "from IPython.display import display, clear_output, HTML, Image, JSON, Markdown\n"
            + "shown = display(HTML('<b>1</b>'), display_id=True)",
            "shown.update(HTML('<b>2</b>'))\ndisplay(JSON({'a': [1, None, 'é']}), Markdown('*m*'))",
            "import base64\nImage(base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAA"
            + "AgABSK+kcQAAAABJRU5ErkJggg=='))",
            "print('gone')\nclear_output()\nprint('first')\nclear_output(wait=True)\nprint('kept')",
            "!1 / 0",
            "import threading\n[print(i) for i in range(2000)]\nNone");

        var run = await RunAsync("run", "--kernel", "judge", notebook, "--out", _folder.File("out"));
        var judged = Judge.RunJupyterTool(_folder.Path, "jupyter", "nbconvert", "--to", "notebook", "--execute",
            "--ExecutePreprocessor.kernel_name=judge", notebook, "--output", _folder.File("judged.ipynb"));

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        judged.RequireSuccess();
        Assert.Equal(Outputs(_folder.File("judged.ipynb")), Outputs(_folder.File("out/蛇.ipynb")));
    }

    [Fact]
    public async Task Run_NotebookThatNamesNoKernel_IsMarkedWithTheOneThatRanIt()
    {
        SampleKernel.WriteIpykernel(_folder.Path);
        var notebook = SampleNotebook.Write(_folder.File("a.ipynb"), "1");
        var json = JsonNode.Parse(File.ReadAllText(notebook))!;
        json["metadata"] = new JsonObject();
        File.WriteAllText(notebook, json.ToJsonString());

        await RunAsync("run", "--kernel", "judge", notebook, "--out", _folder.File("out"));

        var metadata = JsonNode.Parse(File.ReadAllText(_folder.File("out/a.ipynb")))!["metadata"]!;
        Assert.Equal("judge", metadata["kernelspec"]!["name"]!.GetValue<string>());
        Assert.Equal("python", metadata["language_info"]!["name"]!.GetValue<string>());
        Assert.Equal("valid", Judge.RunPython("validate_notebook.py", _folder.File("out/a.ipynb")).Trim());
    }

    [Fact]
    public async Task Run_Kernel_StartsAsItsSpecSays_InTheNotebooksFolder_WithAConnectionFileForItsOwnerOnly()
    {
        SampleKernel.WriteIpykernel(_folder.Path, new() { ["OWN"] = "${JUPYTER_PATH}|${NOT_SET_ANYWHERE}|日本" });
        var notebook = SampleNotebook.Write(_folder.File("a.ipynb"),
            "import os, stat, json, ipykernel\npath = ipykernel.get_connection_file()\n"
            + "connection = json.load(open(path))",
            "print(os.getcwd(), os.environ['OWN'], os.environ['JPY_PARENT_PID'] == str(os.getppid()), " +
            "connection['ip'], len(connection['key']), sep='\\n')",
            "print(oct(stat.S_IMODE(os.stat(path).st_mode)))");

        var run = await RunAsync("run", "--kernel", "judge", notebook, "--out", _folder.File("out"));

        Assert.Equal("", run.Error);
        var printed = Outputs(_folder.File("out/a.ipynb"));
        Assert.Equal(
            [_folder.Path, $"{_folder.Path}|${{NOT_SET_ANYWHERE}}|日本", "True", "127.0.0.1", "32"],
            Text(printed[1]).TrimEnd().Split('\n'));
        if (!OperatingSystem.IsWindows()) Assert.Equal("0o600", Text(printed[2]).Trim());
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_CellThatFails_IsNamed_AndTheNextNotebookRuns()
    {
        SampleKernel.WriteIpykernel(_folder.Path);
        var bad = SampleNotebook.Write(_folder.File("bad.ipynb"), "1", "int('x')", "2");
        var good = SampleNotebook.Write(_folder.File("good.ipynb"), "1 + 1");

        var run = await RunAsync("run", "--kernel", "judge", bad, good, "--out", _folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(
            $"{bad}, cell [2]: ValueError: invalid literal for int() with base 10: 'x'", run.Error,
            StringComparison.Ordinal);
        Assert.Equal("[]", Outputs(_folder.File("out/bad.ipynb"))[2]);
        Assert.Contains("2", Outputs(_folder.File("out/good.ipynb"))[0], StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_CellThatKillsTheKernel_IsNamedWithTheExitCodeAndTheLastWords_AndKeepsItsOutputs()
    {
        SampleKernel.WriteIpykernel(_folder.Path);
        var notebook = SampleNotebook.Write(_folder.File("a.ipynb"), "1",
            // Where the process's own error stream went when ipykernel took its place.
            "import os, sys, time\nprint('before', flush=True)\ntime.sleep(1)\n"
            + "os.write(sys.stderr._original_stdstream_copy, b'the last words\\n')\nos._exit(7)");

        var run = await RunAsync("run", "--kernel", "judge", notebook, "--out", _folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains($"{notebook}, cell [2]: the kernel died (exit code 7)", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  the last words", run.Error, StringComparison.Ordinal);
        Assert.Contains("before", Outputs(_folder.File("out/a.ipynb"))[1], StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_DeathOfTheKernel_IsNoErrorThatACellMayBeTaggedFor()
    {
        SampleKernel.WriteIpykernel(_folder.Path);
        var notebook = SampleNotebook.Write(_folder.File("a.ipynb"), "!import os\nos._exit(0)");

        var run = await RunAsync("run", "--kernel", "judge", notebook, "--out", _folder.File("out"));

        Assert.Contains("cell [1]: the kernel died (exit code 0)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnknownKernel_NamesTheNearestAndAllThatThereAre_AndRunsNothing()
    {
        SampleKernel.Write(_folder.Path, "deno", ["deno"]);
        SampleKernel.Write(_folder.Path, "xcpp17", ["xcpp"]);

        var run = await RunAsync(
            "run", "--kernel", "xcpp71", SampleNotebook.Write(_folder.File("a.ipynb"), "1"), "--out",
            _folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(
            "no kernel is named xcpp71; did you mean xcpp17? There are: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("deno, ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("out")));
    }

    [Theory]
    [InlineData("{ \"argv\": [ \"x\" ", "kernel.json: not JSON")]
    [InlineData("{ \"argv\": \"x\", \"display_name\": \"X\" }", "argv")]
    [InlineData("{ \"argv\": [], \"display_name\": \"X\" }", "argv is empty")]
    [InlineData("{ \"argv\": [\"/no/such/program\"], \"display_name\": \"X\" }", "/no/such/program")]
    public async Task Run_KernelspecThatCannotBeFollowed_IsNamed(string spec, string reason)
    {
        var file = Path.Combine(Directory.CreateDirectory(_folder.File("kernels/broken")).FullName, "kernel.json");
        File.WriteAllText(file, spec);

        var run = await RunAsync(
            "run", "--kernel", "broken", SampleNotebook.Write(_folder.File("a.ipynb"), "1"), "--out",
            _folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_KernelThatDiesAtItsStart_IsNamedWithItsLastWords()
    {
        SampleKernel.Write(_folder.Path, "dead", [Judge.PythonWithJupyter(), "-m", "no_such_kernel"]);
        var notebook = SampleNotebook.Write(_folder.File("a.ipynb"), "1");

        var run = await RunAsync("run", "--kernel", "dead", notebook, "--out", _folder.File("out"));

        Assert.Equal(ExitCode.InputFailed, run.ExitCode);
        Assert.Contains("the kernel dead died at its start (exit code 1)", run.Error, StringComparison.Ordinal);
        Assert.Contains("No module named no_such_kernel", run.Error, StringComparison.Ordinal);
        AssertNothingIsLeft();
    }

    [Theory]
    [InlineData("while True: pass")]
    [InlineData("import signal; os.kill(os.getpid(), signal.SIGSTOP)")]
    public async Task Run_Interrupted_EndsTheKernel_WhateverItsCellDoes_AndExitsWith130(string endless)
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(), "Windows has no signal that a test can send to one process alone.");
        SampleKernel.WriteIpykernel(_folder.Path);
        var notebook = SampleNotebook.Write(_folder.File("a.ipynb"),
            $"import os\nopen('pid.tmp', 'w').write(str(os.getpid()))\nos.rename('pid.tmp', 'pid')\n{endless}");

        using var process = Kit.Start(Sandbox, "run", "--kernel", "judge", notebook, "--out", _folder.File("out"));
        await _folder.WaitForAsync("pid", TestContext.Current.CancellationToken);
        Judge.RunTool("kill", "-INT", $"{process.Id}");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        var kernel = int.Parse(File.ReadAllText(_folder.File("pid")), CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(kernel));
        AssertNothingIsLeft();
    }

    public void Dispose() => _folder.Dispose();

    private Task<KitRun> RunAsync(params string[] arguments) => Kit.RunProcessAsync(Sandbox, arguments);

    private void AssertNothingIsLeft() => Assert.Empty(Directory.GetFiles(Temporary, "*.json"));

    /// <summary>
    /// The outputs of each code cell, as JSON, without the hints to front ends that the kit does not keep.
    /// </summary>
    private static List<string> Outputs(string notebook)
    {
        var cells = JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray();
        return
        [
            .. cells.Select(cell => new JsonArray([.. cell!["outputs"]!.AsArray().Select(Normalize)]).ToJsonString()),
        ];
    }

    private static JsonNode Normalize(JsonNode? output)
    {
        if (output!["metadata"] is not null) output["metadata"] = new JsonObject();
        return Sorted(output)!;
    }

    /// <summary>The order of an object's members means nothing.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node is JsonObject members
        ? new JsonObject(
            members.OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value))))
        : node?.DeepClone();

    private static string Text(string outputs) =>
        string.Concat(JsonNode.Parse(outputs)![0]!["text"]!.AsArray().Select(line => line!.GetValue<string>()));
}
