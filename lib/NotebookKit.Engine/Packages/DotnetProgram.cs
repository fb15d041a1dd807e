using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace NotebookKit.Engine.Packages;

/// <summary>The program <c>dotnet</c> that runs this process, and the .NET SDK that belongs to it.</summary>
public static class DotnetProgram
{
    /// <summary>Its full path: a front end that was started from a desktop does not know the shell's PATH.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..",
        OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Runs a command of the SDK to its end.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="cancellation">Kills the command and all that it started.</param>
    /// <returns>The exit code, and what the command printed on both streams.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    /// <exception cref="OperationCanceledException">The command was killed.</exception>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Process.Start(Prepare(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
        return (process.ExitCode, (await output + await error).Trim());
    }

    private static ProcessStartInfo Prepare(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            WorkingDirectory = folder,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // A host that `dotnet test` or `dotnet run` started has inherited the settings of that build.
        foreach (var name in start.Environment.Keys.Where(BelongsToABuild).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        // A build server would outlive the command.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // By default NuGet tries six times, a second apart, and needs 15 s to find that there is no network.
        start.Environment.TryAdd("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "3");
        start.Environment.TryAdd("NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS", "300");
        return start;
    }

    private static bool BelongsToABuild(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
