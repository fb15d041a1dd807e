using System.Diagnostics;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>What is left when a command that writes is stopped, or killed.</summary>
[RunsInCI("many processes")]
public sealed class StoppingTests : IDisposable
{
    private const int Files = 400;
    private const int Kills = 40;
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string[]> Writing => new()
    {
        { "png", ["--bits", "8,16"] },
        { "anonymize", ["--profile", "lecture"] },
    };

    private string Source
    {
        get
        {
            var source = Directory.CreateDirectory(_folder.File("in")).FullName;
            foreach (var number in Enumerable.Range(0, Files))
            {
                File.Copy(Path.Combine(Repository.LectureFolder, "Brain01"), Path.Combine(source, $"{number:000}"));
            }
            return source;
        }
    }

    private string Output => _folder.File("out");

    [Theory, MemberData(nameof(Writing))]
    public async Task Signal_WhileFilesAreWritten_EndsWithAMessageAndNothingUnfinished(string command, string[] options)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signals.");
        var source = Source;
        foreach (var signal in new[] { "INT", "TERM" })
        {
            using var process = Kit.Start([command, source, "--out", Output, "--overwrite", .. options]);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await FirstLineAsync(process);

            using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(ExitCode.Interrupted, process.ExitCode);
            Assert.Contains("stopped; what was finished before is complete", await error, StringComparison.Ordinal);
            Assert.Empty(Unfinished());
        }
    }

    /// <summary>Each time at another moment; the next run finds no more than it was given.</summary>
    [Theory, MemberData(nameof(Writing))]
    public async Task Kill_AtAnyMoment_LeavesWholeFilesOnly_AndTheNextRunTidiesUp(string command, string[] options)
    {
        var source = Source;
        string[] arguments = [command, source, "--out", Output, "--overwrite", .. options];
        var left = 0;
        foreach (var number in Enumerable.Range(0, Kills))
        {
            using var process = Kit.Start(arguments);
            _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await FirstLineAsync(process);
            // Another moment each time: the work done between is what varies it, not the clock alone.
            await LinesAsync(process, number * 3);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            left += Unfinished().Length;
        }
        File.WriteAllText(Path.Combine(Output, $".kit-00000000-1-{Guid.NewGuid():N}.tmp"), "another machine's");

        var run = await Kit.RunAsync(arguments);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.EndsWith(".tmp", Assert.Single(Unfinished()), StringComparison.Ordinal);
        Assert.Contains(".kit-00000000-", Unfinished()[0], StringComparison.Ordinal);
        var expected = Directory.GetFiles(Output).Where(file => !file.EndsWith(".tmp", StringComparison.Ordinal))
            .GroupBy(file => file[^6..] is "_8.png" or "16.png" ? file[^6..] : "", File.ReadAllBytes);
        Assert.All(expected, contents => Assert.All(contents, bytes => Assert.Equal(contents.First(), bytes)));
        TestContext.Current.SendDiagnosticMessage($"{left} unfinished files were left by {Kills} kills");
    }

    public void Dispose() => _folder.Dispose();

    private string[] Unfinished() => Directory.Exists(Output) ? Directory.GetFiles(Output, "*.tmp") : [];

    private static Task FirstLineAsync(Process process) => LinesAsync(process, 1);

    private static async Task LinesAsync(Process process, int count)
    {
        for (var line = 0; line < count; line++)
        {
            if (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is null) return;
        }
    }
}
