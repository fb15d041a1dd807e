using System.Text.Json.Nodes;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>
/// The real .NET Interactive, in the version that <c>.config/dotnet-tools.json</c> pins, judges how cells behave.
/// </summary>
internal static class DotnetInteractiveKernel
{
    /// <summary>The name to give to <c>kit run --kernel</c>.</summary>
    public const string Name = "dotnet-interactive";

    private const string Package = "microsoft.dotnet-interactive";

    private static readonly Lazy<string?> Program = new(FindProgram);

    /// <summary>
    /// The kernel reports its use to nobody and greets nobody. Nor does .NET profile it to make it faster later on: it
    /// lives for seconds.
    /// </summary>
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_INTERACTIVE_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
        ["DOTNET_TieredPGO"] = "0",
    };

    /// <summary>
    /// Writes its kernelspec. A test on a machine that lacks the kernel skips and says so; in CI it fails.
    /// </summary>
    /// <param name="jupyterPath">The folder that JUPYTER_PATH will name.</param>
    public static void WriteSpec(string jupyterPath)
    {
        var program = Program.Value ?? throw Judge.Missing(".NET Interactive (`dotnet tool restore` brings it)");
        // Without --http-local-only its web server, which runs code for whoever asks, listens to the whole network.
        SampleKernel.Write(
            jupyterPath, Name,
            [
                Judge.Find("dotnet"), program, "jupyter", "{connection_file}", "--default-kernel", "csharp",
                "--http-local-only",
            ],
            Environment);
    }

    /// <summary>The tool's assembly. <c>dotnet tool restore</c> leaves it in NuGet's folder of packages.</summary>
    private static string? FindProgram()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Repository.Path(".config", "dotnet-tools.json")))!;
        var version = (string)manifest["tools"]![Package]!["version"]!;
        var packages = Judge.RunTool("dotnet", "nuget", "locals", "global-packages", "--list").RequireSuccess()
            .Split("global-packages: ")[1].Trim();
        var tools = Path.Combine(packages, Package, version, "tools");
        return Directory.Exists(tools)
            ? Directory.GetFiles(tools, "Microsoft.DotNet.Interactive.App.dll", SearchOption.AllDirectories).Single()
            : null;
    }
}
