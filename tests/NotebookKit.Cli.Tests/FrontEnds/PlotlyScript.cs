using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// The real plotly.js, as npm brings it to the folder that the environment variable <c>NOTEBOOKKIT_NPM</c> names, else
/// to a folder of the temporary files.
/// </summary>
internal static class PlotlyScript
{
    private const string Package = "plotly.js-dist-min";
    private const string Version = "4.1.2";

    /// <summary>The path of the script. A test on a machine that cannot get it skips; in CI it fails.</summary>
    public static string Find()
    {
        var folder = Environment.GetEnvironmentVariable("NOTEBOOKKIT_NPM") is { Length: > 0 } named
            ? named
            : Path.Combine(Path.GetTempPath(), $"notebookkit-plotly-{Version}");
        var script = Path.Combine(folder, "node_modules", Package, "plotly.min.js");
        if (File.Exists(script)) return script;
        Directory.CreateDirectory(folder);
        var result = Judge.RunTool(
            "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder,
            $"{Package}@{Version}");
        return result.ExitCode == 0 && File.Exists(script)
            ? script
            : throw Judge.Missing($"plotly.js, which npm could not fetch ({result.Error.Trim()})");
    }
}
