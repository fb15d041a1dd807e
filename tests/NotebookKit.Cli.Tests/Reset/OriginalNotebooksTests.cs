using System.Diagnostics;
using NotebookKit.Cli.Reset;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Reset;

public sealed class OriginalNotebooksTests
{
    private const string Renew =
        "`dotnet run --project lib/NotebookKit.Cli -- reset --renew-originals` takes the notebooks as they are now.";

    [Fact]
    public void Originals_InTheKit_AreTheNotebooksOfTheRepository()
    {
        var kept = OriginalNotebooks.Load().ToDictionary(Key);
        var standing = OriginalNotebooks.ReadFrom(Repository.Root).ToDictionary(Key);

        var stale = kept.Keys.Union(standing.Keys).Order(StringComparer.Ordinal)
            .Where(
                file =>
                    !IsSame(kept.GetValueOrDefault(file), standing.GetValueOrDefault(file)) && !IsStudentsEdit(file));

        Assert.True(!stale.Any(), $"kit reset would give back something else than {string.Join(", ", stale)}. {Renew}");
        Assert.Equal(
            CommittedNotebooks.Folders.Where(OriginalNotebooks.Languages.Contains), OriginalNotebooks.Languages);
    }

    [Fact]
    public void Pack_AndUnpack_GiveTheSameNotebooks_AndTheSameBytesEachTime()
    {
        var notebooks = OriginalNotebooks.ReadFrom(Repository.Root);

        var archive = OriginalNotebooks.Pack(notebooks);

        Assert.Equal(archive, OriginalNotebooks.Pack(OriginalNotebooks.Unpack(new MemoryStream(archive))));
        Assert.True(
            OriginalNotebooks.Unpack(new MemoryStream(archive)).Zip(notebooks).All(
                pair => IsSame(pair.First, pair.Second)));
    }

    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\rb\r", "a\rb\r")]
    [InlineData("", "")]
    public void LineEnds_OfAnyCheckout_BecomeLineFeeds(string text, string expected) =>
        Assert.Equal(
            expected,
            System.Text.Encoding.UTF8.GetString(LineEnds.Normalized(System.Text.Encoding.UTF8.GetBytes(text))));

    private static string Key(OriginalNotebook notebook) => $"notebooks/{notebook.Language}/{notebook.FileName}";

    private static bool IsSame(OriginalNotebook? first, OriginalNotebook? second) =>
        first is not null && second is not null && first.Contents.AsSpan().SequenceEqual(second.Contents);

    /// <summary>A student who works in the notebooks, and checks the installation, has done nothing wrong.</summary>
    private static bool IsStudentsEdit(string file)
    {
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 }) return false;
        try
        {
            // Without git or a repository (exit code 128) nobody can tell.
            var start = new ProcessStartInfo("git", ["status", "--porcelain", "--", file])
            {
                WorkingDirectory = Repository.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var git = Process.Start(start)!;
            var changes = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode != 0 || changes.Length > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return true;
        }
    }
}
