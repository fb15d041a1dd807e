using System.Text.Json;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Kernels;

/// <summary>Kernelspecs for tests.</summary>
internal static class SampleKernel
{
    /// <summary>Writes a kernelspec under the folder that JUPYTER_PATH names.</summary>
    public static void Write(string jupyterPath, string name, string[] argv, Dictionary<string, string>? env = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(jupyterPath, "kernels", name)).FullName;
        var spec = new { argv, display_name = $"The kernel {name}", language = "python", env = env ?? [] };
        File.WriteAllText(Path.Combine(folder, "kernel.json"), JsonSerializer.Serialize(spec));
    }

    /// <summary>Writes a kernelspec that bears this kit's mark.</summary>
    public static void WriteOwn(string jupyterPath, string name, string program)
    {
        var folder = Directory.CreateDirectory(Path.Combine(jupyterPath, "kernels", name)).FullName;
        var spec = new
        {
            argv = (string[])["x"],
            display_name = name,
            metadata = new { notebookkit = new { program, version = "0.0.1" } },
        };
        File.WriteAllText(Path.Combine(folder, "kernel.json"), JsonSerializer.Serialize(spec));
    }

    /// <summary>Writes the kernelspec of ipykernel, Jupyter's own kernel, under the name <c>judge</c>.</summary>
    public static void WriteIpykernel(string jupyterPath, Dictionary<string, string>? env = null) =>
        Write(
            jupyterPath, "judge",
            [Judge.PythonWithJupyter(), "-m", "ipykernel_launcher", "-f", "{connection_file}"], env);
}
