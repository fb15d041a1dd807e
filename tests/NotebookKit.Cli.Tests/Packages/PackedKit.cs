using System.Diagnostics;
using System.Text;
using NotebookKit.Cli.Tests.Packages;
using NotebookKit.Engine.Packages;
using NotebookKit.TestSupport;

[assembly: AssemblyFixture(typeof(PackedKit))]

namespace NotebookKit.Cli.Tests.Packages;

/// <summary>
/// The packages as <c>dotnet pack</c> makes them, and the command as <c>dotnet tool install</c> installs it, once for
/// all tests: what a user has who has no clone.
/// </summary>
public sealed class PackedKit : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<string>> _packages;
    private readonly Lazy<Task<string>> _command;

    public PackedKit()
    {
        _packages = new Lazy<Task<string>>(PackAsync);
        _command = new Lazy<Task<string>>(InstallAsync);
    }

    /// <summary>The folder with the packages; the first who asks for it waits for them.</summary>
    public Task<string> PackagesAsync() => _packages.Value;

    /// <summary>Runs the installed command.</summary>
    /// <param name="folder">The folder to be in.</param>
    /// <param name="arguments">What to type behind <c>kit</c>.</param>
    internal async Task<KitRun> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(await _command.Value, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(DotnetProgram.Path);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new KitRun(process.ExitCode, await output, await error);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A build of its own: the clone's, which the tests run from, stays as it is.</summary>
    private async Task<string> PackAsync()
    {
        var packages = _folder.File("packages");
        await SucceedAsync(
            Repository.Root, "pack", "--artifacts-path", _folder.File("artifacts"), "--output", packages,
            "--nologo", "--disable-build-servers");
        return packages;
    }

    private async Task<string> InstallAsync()
    {
        File.WriteAllText(_folder.File("nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{await PackagesAsync()}" /></packageSources>
            </configuration>
            """);
        await SucceedAsync(
            _folder.Path, "tool", "install", "NotebookKit.Cli", "--tool-path", _folder.File("tools"),
            "--configfile", _folder.File("nuget.config"));
        return _folder.File(Path.Combine("tools", OperatingSystem.IsWindows() ? "kit.exe" : "kit"));
    }

    private static async Task SucceedAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) =
            await DotnetProgram.RunAsync(folder, arguments, TestContext.Current.CancellationToken);
        Assert.True(exitCode == 0, output);
    }
}
