using System.Runtime.InteropServices;

namespace NotebookKit.Cli.Kernels;

/// <summary>The program <c>dotnet</c> that this process runs on.</summary>
internal static class DotnetProgram
{
    /// <summary>Its full path: front ends that were started from a desktop do not know the shell's PATH.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
