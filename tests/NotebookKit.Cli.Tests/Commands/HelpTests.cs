namespace NotebookKit.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("slides")]
    [InlineData("dump")]
    [InlineData("png")]
    [InlineData("anonymize")]
    [InlineData("data")]
    [InlineData("reset")]
    [InlineData("progress")]
    [InlineData("kernel")]
    [InlineData("kernel install")]
    [InlineData("kernel uninstall")]
    [InlineData("kernel list")]
    [InlineData("doctor")]
    public async Task Help_OfEveryCommand_EndsWithExamplesOfIt(string command)
    {
        var run = await Kit.RunAsync([.. command.Split(' '), "--help"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains($"dotnet run --project lib/NotebookKit.Cli -- {command}", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Help_WithoutACommand_ListsTheCommands()
    {
        var run = await Kit.RunAsync();

        Assert.Equal(ExitCode.Success, run.ExitCode);
        string[] commands =
            ["run", "slides", "dump", "png", "anonymize", "data", "reset", "progress", "kernel", "doctor"];
        foreach (var command in commands)
        {
            Assert.Contains($"\n  {command} ", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("dump")]
    [InlineData("dump", "--frobnicate", "x")]
    [InlineData("png")]
    [InlineData("png", "x")]
    [InlineData("png", "x", "--out", "")]
    [InlineData("png", "", "--out", "y")]
    [InlineData("png", "x", "--out", "y", "--bits", "12")]
    [InlineData("png", "x", "--out", "y", "--bits", "8,8")]
    [InlineData("png", "x", "--out", "y", "--voi", "cubic")]
    [InlineData("png", "x", "--out", "y", "--center", "forty", "--width", "80")]
    [InlineData("png", "x", "--out", "y", "--center", "40")]
    [InlineData("png", "x", "--out", "y", "--center", "40", "--width", "0")]
    [InlineData("png", "x", "--out", "y", "--center", "40", "--width", "NaN")]
    [InlineData("data")]
    [InlineData("anonymize", "x", "--out", "y")]
    [InlineData("anonymize", "x", "--out", "y", "--profile", "thorough")]
    [InlineData("anonymize", "x", "--out", "y", "--profile", "lecture", "--set", "PatientName")]
    [InlineData("anonymize", "x", "--out", "y", "--profile", "lecture", "--set", "PatientNickname=x")]
    [InlineData("run", "--lang", "fr")]
    [InlineData("run", "--kernel", "no/name")]
    [InlineData("reset", "--lang", "fr")]
    [InlineData("reset", "--dry")]
    [InlineData("progress", "--lang", "fr")]
    [InlineData("progress", "")]
    [InlineData("slides", "--lang", "fr")]
    [InlineData("slides", "--frobnicate")]
    [InlineData("kernel")]
    public async Task WrongUsage_IsSaidOnTheErrorStream_AndExitsWith2(params string[] arguments)
    {
        var run = await Kit.RunAsync(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help` shows how it is used", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
