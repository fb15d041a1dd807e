using System.Diagnostics;

namespace NotebookKit.Engine.Tests.Execution;

public sealed class ExitTests
{
    [Fact]
    public async Task Run_CellThatExitsWithSuccess_EndsTheProcessWithFailureAndSaysSo()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
            [typeof(ExitTests).Assembly.Location, "-explicit", "only", "-method", $"*{nameof(ExitingCell)}"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Cell 1 ended the program", error);
        Assert.NotEqual(0, process.ExitCode);
        Assert.DoesNotContain("TEST EXECUTION SUMMARY", await output);
    }

    [Fact(Explicit = true)]
    public async Task ExitingCell()
    {
        var session = new CellSession();
        await session.Run("Environment.Exit(0);");
    }
}
