using System.Text.RegularExpressions;
using NotebookKit.Cli.Terminal;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.Cli.Tests.Students;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Documentation;

/// <summary>Every command that a README, a notebook or a help text tells people to type does what it should.</summary>
public sealed partial class DocumentedCommandsTests(InstalledKernel kernel) : IDisposable
{
    private const string Kit = "dotnet run --project lib/NotebookKit.Cli -- ";

    private static readonly string[] ReadmeFiles = ["README.md", "README.ja.md"];

    private readonly TemporaryFolder _folder = new();
    private readonly JupyterSandbox _user = new();

    public static TheoryData<string> Readmes => [.. ReadmeFiles];

    public static TheoryData<string> Commands =>
        [
            .. ReadmeFiles.SelectMany(readme => Written(Text(readme)))
                .Concat(NotebookTexts.SelectMany(Written)).Concat(HelpExamples).Distinct(),
        ];

    private static IEnumerable<string> NotebookTexts => CommittedNotebooks.Folders.SelectMany(CommittedNotebooks.In)
        .Select(path => File.ReadAllText(path).Replace("\\n", "\n", StringComparison.Ordinal));

    private static IEnumerable<string> HelpExamples =>
        KitApplication.Commands(new KitConsole(TextWriter.Null, TextWriter.Null)).SelectMany(
            command => command.Examples);

    [Theory, MemberData(nameof(Commands))]
    public async Task Command_AsWritten_Succeeds(string command)
    {
        var run = command == "kernel install"
            ? await kernel.InstallAsync()
            : await Tests.Kit.RunProcessAsync(_user.Environment, OnThisMachine(command));

        Assert.DoesNotContain("error:", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Fact]
    public void Readmes_InBothLanguages_TellTheSameCommands_EachOfItsOwnLecture() =>
        Assert.Equal(
            Written(Text("README.md")).Select(
                command => command is "run" or "slides" ? $"{command} --lang ja" : command),
            Written(Text("README.ja.md")));

    [Theory, MemberData(nameof(Readmes))]
    public void Readme_Blocks_HoldNoCommandThatIsNotTested(string readme)
    {
        var others = CodeBlock().Matches(Text(readme))
            .SelectMany(block => block.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Where(line => !line.StartsWith(Kit, StringComparison.Ordinal));

        // The command that runs this very test.
        Assert.Equal(["dotnet test"], others);
    }

    [Theory, MemberData(nameof(Readmes))]
    public void Readme_Links_LeadToFilesThatExist(string readme)
    {
        var targets = LocalLinks.In(Text(readme)).ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Repository.Path(target)), target));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _user.Dispose();
    }

    /// <summary>The text, its first command without the option that lets the build say what it does.</summary>
    private static string Text(string readme) => File.ReadAllText(Repository.Path(readme))
        .Replace("dotnet run -v minimal ", "dotnet run ", StringComparison.Ordinal);

    private static IEnumerable<string> Written(string text) => text.Split('\n')
        .Where(line => line.TrimStart(' ', '"').StartsWith(Kit, StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(Kit, StringComparison.Ordinal) + Kit.Length)..].TrimEnd('"', ',', ' '));

    /// <summary>
    /// The words of a command typed at the repository's root, its results sent to a folder of the test's own.
    /// </summary>
    private string[] OnThisMachine(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Contains('/') ? Repository.Path(word) : word).ToList();
        // What is taken away was installed before.
        if (command == "kernel uninstall") SampleKernel.WriteOwn(_user.Data, "mine", program: _user.Data);
        // Whoever runs this test may have edited the notebooks.
        if (words[0] == "reset" && !words.Contains("--dry-run")) words.Add("--dry-run");
        if (words.Contains("class")) words[words.IndexOf("class")] = SampleClass.In(_folder);
        var output = words.IndexOf("--out");
        if (output >= 0) words[output + 1] = _folder.File("results");
        else if (words[0] is "run" or "slides") words.AddRange(["--out", _folder.File("results")]);
        return [.. words];
    }

    [GeneratedRegex(@"^```[a-z]*\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
