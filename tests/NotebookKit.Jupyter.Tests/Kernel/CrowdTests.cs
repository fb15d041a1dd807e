using System.Text.Json;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Kernel;

[Collection(KernelCollection.Name)]
[RunsInCI("a crowd of front ends")]
public sealed class CrowdTests
{
    [Fact]
    public void Kernels_TenAtOnce_AllAnswerAndEnd()
    {
        using var kernel = new BuiltKernel();

        var crowd = JsonSerializer.Deserialize<Crowd>(
            Judge.RunJupyterClient(kernel.JupyterPath, "jupyter_crowd.py", BuiltKernel.Name, "10"),
            JsonSerializerOptions.Web)!;

        Assert.Equal(10, crowd.Right);
        Assert.Empty(crowd.Problems);
        Assert.Empty(crowd.Left);
    }

    private sealed record Crowd(int Right, string[] Problems, int[] Left);
}
