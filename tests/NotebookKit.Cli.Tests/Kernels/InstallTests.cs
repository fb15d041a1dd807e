using System.Text.Json;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

public sealed class InstallTests(InstalledKernel kernel)
{
    [Fact]
    public async Task Install_WithoutAName_IsFoundByJupyterUnderTheNameThatTheNotebooksCarry()
    {
        var jupyterPath = await kernel.JupyterPathAsync();

        var listed = Peer.RunJupyterTool(jupyterPath, "jupyter", "kernelspec", "list", "--json").RequireSuccess();

        using var json = JsonDocument.Parse(listed);
        var spec = json.RootElement.GetProperty("kernelspecs").GetProperty(".net-csharp");
        Assert.Equal(Path.Combine(jupyterPath, "kernels", ".net-csharp"), spec.GetProperty("resource_dir").GetString());
        Assert.Equal("C#", spec.GetProperty("spec").GetProperty("language").GetString());
    }
}
