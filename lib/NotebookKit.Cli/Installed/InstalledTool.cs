namespace NotebookKit.Cli.Installed;

/// <summary>The kit as <c>dotnet tool install</c> puts it on a machine, without a clone around it.</summary>
internal static class InstalledTool
{
    /// <summary>Whether this kit is one. The file is what .NET knows a tool by, and is beside each.</summary>
    public static bool IsThis { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "DotnetToolSettings.xml"));

    /// <summary>What people type to start this kit.</summary>
    public static string Command => IsThis ? "kit" : "dotnet run --project lib/NotebookKit.Cli --";

    /// <summary>Whether it is the part of the package that is compiled ahead for no system.</summary>
    public static bool IsForAnySystem => new DirectoryInfo(AppContext.BaseDirectory).Name == "any";

    /// <summary>The folder of its package: the program is in tools/net10.0/any there.</summary>
    public static string PackageFolder => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));
}
