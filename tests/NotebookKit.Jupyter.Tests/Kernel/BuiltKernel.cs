using NotebookKit.Jupyter.Kernel;
using NotebookKit.Jupyter.Specs;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>A Jupyter folder whose only kernel is the one that was just built.</summary>
internal sealed class BuiltKernel : IDisposable
{
    public const string Name = "notebookkit-test";

    private readonly TemporaryFolder _folder = new();

    public BuiltKernel()
    {
        var spec = new KernelSpec
        {
            Folder = Path.Combine(_folder.Path, "kernels", Name),
            Arguments = ["dotnet", Program, KernelSpec.ConnectionFile],
            DisplayName = "C# (under test)",
            Language = "C#",
        };
        Directory.CreateDirectory(spec.Folder);
        File.WriteAllText(Path.Combine(spec.Folder, KernelSpec.FileName), spec.ToJson());
    }

    /// <summary>The kernel's program.</summary>
    public static string Program { get; } = typeof(KernelProgram).Assembly.Location;

    /// <summary>What to give to <see cref="Judge.RunJupyterClient(string, string, string[])"/>.</summary>
    public string JupyterPath => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
