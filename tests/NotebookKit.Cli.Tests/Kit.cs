using System.CommandLine;
using System.Diagnostics;
using System.Text;
using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Tests;

/// <summary>Runs the kit: in this process, which is quick, or as the program that users start.</summary>
internal static class Kit
{
    public static async Task<KitRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await KitApplication.RunAsync(arguments, new KitConsole(output, error));
        return new KitRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command alone, made by <paramref name="make"/> for a repository of the test's own.</summary>
    public static async Task<KitRun> RunAsync(Func<KitConsole, Command> make, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await make(new KitConsole(output, error)).Parse(arguments).InvokeAsync();
        return new KitRun(code, output.ToString(), error.ToString());
    }

    public static Task<KitRun> RunProcessAsync(params string[] arguments) =>
        RunProcessAsync(new Dictionary<string, string>(), arguments);

    public static async Task<KitRun> RunProcessAsync(
        IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new KitRun(process.ExitCode, await output, await error);
    }

    public static Process Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(KitApplication).Assembly.Location);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

/// <summary>What a run of the kit gave.</summary>
internal sealed record KitRun(int ExitCode, string Output, string Error);
