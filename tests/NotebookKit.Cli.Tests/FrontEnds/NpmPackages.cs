using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// What front ends draw charts with, and what judges pages, as npm brings it to the folder that the environment
/// variable <c>NOTEBOOKKIT_NPM</c> names, else to a folder of the temporary files.
/// </summary>
internal static class NpmPackages
{
    /// <summary>The newest plotly.js, what VS Code's renderers of Jupyter outputs are made of, and axe.</summary>
    private static readonly string[] Packages =
    [
        "plotly.js-dist-min@4.1.2",
        "@nteract/transform-plotly@7.0.1", "plotly.js-dist@2.35.3", "react@16.14.0", "react-dom@16.14.0",
        "axe-core@4.14.1",
    ];

    private static readonly Lazy<string> Modules = new(Install);

    /// <summary>The path of a file, such as <c>plotly.js-dist-min/plotly.min.js</c>. A test on a machine that cannot
    /// get it skips; in CI it fails.</summary>
    public static string Find(string file) => Path.Combine(Modules.Value, file);

    private static string Install()
    {
        var folder = Environment.GetEnvironmentVariable("NOTEBOOKKIT_NPM") is { Length: > 0 } named
            ? named
            : Path.Combine(Path.GetTempPath(), "notebookkit-npm");
        var modules = Path.Combine(folder, "node_modules");
        if (Packages.All(package => IsInstalled(modules, package))) return modules;
        Directory.CreateDirectory(folder);
        var result = Judge.RunTool(
            "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, .. Packages]);
        return result.ExitCode == 0
            ? modules
            : throw Judge.Missing($"plotly.js and axe, which npm could not fetch ({result.Error.Trim()})");
    }

    private static bool IsInstalled(string modules, string package)
    {
        var at = package.LastIndexOf('@');
        var about = Path.Combine(modules, package[..at], "package.json");
        return File.Exists(about)
            && File.ReadAllText(about).Contains($"\"version\": \"{package[(at + 1)..]}\"", StringComparison.Ordinal);
    }
}
