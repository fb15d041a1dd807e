using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Client;
using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

public sealed class InstallTests(InstalledKernel kernel)
{
    [Fact]
    public async Task Install_WithoutAName_IsFoundByJupyterUnderTheNameThatTheNotebooksCarry()
    {
        var jupyterPath = await kernel.JupyterPathAsync();

        var listed = Judge.RunJupyterTool(jupyterPath, "jupyter", "kernelspec", "list", "--json").RequireSuccess();

        using var json = JsonDocument.Parse(listed);
        var spec = json.RootElement.GetProperty("kernelspecs").GetProperty(".net-csharp");
        Assert.Equal(Path.Combine(jupyterPath, "kernels", ".net-csharp"), spec.GetProperty("resource_dir").GetString());
        Assert.Equal("C#", spec.GetProperty("spec").GetProperty("language").GetString());
    }

    [Fact]
    public async Task Install_ExecutedByNbclient_GivesTheCellsResult()
    {
        using var folder = new TemporaryFolder();
        var notebook = SampleNotebook.Write(folder.File("a.ipynb"), "var x = 6;", "x * 7");

        Judge.RunJupyterTool(
            await kernel.JupyterPathAsync(), "jupyter", "nbconvert", "--to", "notebook", "--execute", notebook,
            "--output", folder.File("out.ipynb"))
            .RequireSuccess();

        var result = JsonNode.Parse(File.ReadAllText(folder.File("out.ipynb")))!["cells"]![1]!["outputs"]![0]!;
        Assert.Equal("execute_result", result["output_type"]!.GetValue<string>());
        Assert.Contains("42", result["data"]!["text/html"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Install_Spec_NamesFilesThatExistByAbsolutePaths()
    {
        var spec = await ReadSpecAsync();

        var argv = spec["argv"]!.AsArray().Select(argument => argument!.GetValue<string>()).ToList();
        Assert.Equal(3, argv.Count);
        Assert.All(argv.Take(2), path => Assert.True(Path.IsPathFullyQualified(path) && File.Exists(path), path));
        Assert.Equal("{connection_file}", argv[2]);
        Assert.Equal("message", spec["interrupt_mode"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("logo-32x32.png", 32)]
    [InlineData("logo-64x64.png", 64)]
    public async Task Install_Logos_HaveTheSizeThatJupyterGivesThem(string name, int size)
    {
        var logo = File.ReadAllBytes(Path.Combine(await kernel.JupyterPathAsync(), "kernels", ".net-csharp", name));

        // PNG 11.2.2: after the signature and the chunk's length and name, IHDR holds width and height.
        Assert.Equal([0, 0, 0, (byte)size, 0, 0, 0, (byte)size], logo[16..24]);
    }

    [Fact]
    public async Task Install_Program_IsCompiledAheadOfTime_AndHoldsNoMoreThanItNeeds()
    {
        var spec = await ReadSpecAsync();
        var folder = Path.GetDirectoryName(spec["argv"]![1]!.GetValue<string>())!;

        string[] libraries = ["NotebookKit.Jupyter.dll", "NotebookKit.Engine.dll", "Microsoft.CodeAnalysis.CSharp.dll"];
        foreach (var library in libraries)
        {
            Assert.True(IsCompiledAhead(Path.Combine(folder, library)), library);
        }
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        // The engine's own documentation is what Shift-Tab shows for `display`.
        Assert.Equal(
            ["NotebookKit.Engine.xml"],
            files.Select(Path.GetFileName).Where(name => Path.GetExtension(name) is not (".dll" or ".json" or "")));
        Assert.DoesNotContain(
            files, file => Path.GetFileName(file).StartsWith("NotebookKit.Dicom", StringComparison.Ordinal));
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, 40 << 20);
    }

    [Fact]
    public async Task Install_Program_IsInUseWhileItsKernelRuns_AndNoLonger()
    {
        using var folder = new TemporaryFolder();
        var installed = KernelSpec.Read(Path.Combine(await kernel.JupyterPathAsync(), "kernels", ".net-csharp"));
        // Other tests run kernels from the one that is installed.
        var program = folder.CopyOf(installed.Own!.ProgramFolder, "program");
        var spec = installed with
        {
            Arguments =
                [.. installed.Arguments.Select(argument => argument.Replace(installed.Own.ProgramFolder, program))],
        };

        await using (await KernelClient.StartAsync(
            spec, folder.Path, new KernelPatience(), TestContext.Current.CancellationToken))
        {
            Assert.True(ProgramUse.IsIn(program));
        }

        Assert.False(ProgramUse.IsIn(program));
    }

    [Fact]
    public async Task Install_BuildsBesideTheClone_AndLeavesNothingElsewhere()
    {
        var jupyterPath = await kernel.JupyterPathAsync();

        Assert.Equal(
            ["kernels", "notebookkit"],
            Directory.GetFileSystemEntries(jupyterPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(
            [".net-csharp"],
            Directory.GetFileSystemEntries(Path.Combine(jupyterPath, "kernels")).Select(Path.GetFileName));
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(jupyterPath, "notebookkit")));
        Assert.Empty(kernel.LeftOvers);
    }

    private async Task<JsonNode> ReadSpecAsync() =>
        JsonNode.Parse(
            File.ReadAllText(Path.Combine(await kernel.JupyterPathAsync(), "kernels", ".net-csharp", "kernel.json")))!;

    /// <summary>
    /// ReadyToRun code is where the runtime's header of the file says that it is ("ReadyToRun format" in
    /// dotnet/runtime's design documents).
    /// </summary>
    private static bool IsCompiledAhead(string library)
    {
        using var file = new PEReader(File.OpenRead(library));
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0
            && file.HasMetadata
            && file.GetMetadataReader().IsAssembly;
    }
}
