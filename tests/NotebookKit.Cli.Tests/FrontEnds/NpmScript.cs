using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// A script that npm brings to the folder that the environment variable <c>NOTEBOOKKIT_NPM</c> names, else to a folder
/// of the temporary files.
/// </summary>
internal static class NpmScript
{
    /// <summary>The path of the script. A test on a machine that cannot get it skips; in CI it fails.</summary>
    /// <param name="package">The package.</param>
    /// <param name="version">Its version.</param>
    /// <param name="file">The script's path within the package.</param>
    public static string Find(string package, string version, string file)
    {
        var folder = Environment.GetEnvironmentVariable("NOTEBOOKKIT_NPM") is { Length: > 0 } named
            ? named
            : Path.Combine(Path.GetTempPath(), $"notebookkit-{package}-{version}");
        var script = Path.Combine(folder, "node_modules", package, file);
        if (File.Exists(script)) return script;
        Directory.CreateDirectory(folder);
        var result = Judge.RunTool(
            "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder,
            $"{package}@{version}");
        return result.ExitCode == 0 && File.Exists(script)
            ? script
            : throw Judge.Missing($"{package}, which npm could not fetch ({result.Error.Trim()})");
    }
}
