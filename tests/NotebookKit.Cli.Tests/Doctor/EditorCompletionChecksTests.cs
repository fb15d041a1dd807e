using System.Text.Json;
using NotebookKit.Cli.Doctor;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Doctor;

/// <summary>VS Code's settings of a user, and what the doctor says to add to them.</summary>
public sealed class EditorCompletionChecksTests : IDisposable
{
    private const string Line = "\"jupyter.completionTriggerCharacters\": { \"csharp\": [\".\"] }";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void All_WithoutVSCode_FindsNothing() => Assert.Empty(EditorCompletionChecks.All(_folder.Path));

    [Theory]
    [InlineData("Code")]
    [InlineData("Code - Insiders")]
    [InlineData("VSCodium")]
    public void All_EditorWithoutASettingsFile_NamesTheLineAndTheFile(string editor)
    {
        Directory.CreateDirectory(_folder.File($"{editor}/User"));

        var finding = Assert.Single(EditorCompletionChecks.All(_folder.Path));

        Assert.Equal(FindingState.Optional, finding.State);
        Assert.Contains($"add {Line} to {Path.Combine(_folder.Path, editor, "User", "settings.json")}", finding.Mend);
    }

    [Theory]
    [InlineData("{ \"jupyter.completionTriggerCharacters\": { \"csharp\": [\".\"] } }")]
    [InlineData("{ \"jupyter.completionTriggerCharacters\": { \"c#\": [\".\"] } }")] // the kernel's own name for it
    [InlineData("""
        // My settings, all with care.
        {
            "editor.fontSize": 15, /* for the back row */
            "jupyter.completionTriggerCharacters": {
                "python": [".", "%"],
                "csharp": [".", "("],
            },
        }
        """)]
    public void All_WithTheSetting_IsPresent(string settings) =>
        Assert.Equal(FindingState.Present, Check(settings).State);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ // \"jupyter.completionTriggerCharacters\": { \"csharp\": [\".\"] }\n }")]
    [InlineData("{ \"jupyter.completionTriggerCharacters\": \".%\" }")] // what the setting was once, and is not read
    public void All_WithoutTheSetting_SaysTheLineToAdd_AndChangesNothing(string settings)
    {
        var finding = Check(settings);

        Assert.Equal(FindingState.Optional, finding.State);
        Assert.StartsWith($"add {Line} to ", finding.Mend);
        Assert.Equal(settings, File.ReadAllText(SettingsFile));
    }

    [Theory]
    [InlineData("{ \"python\": [\".\"] }")]
    [InlineData("{ \"csharp\": [] }")]
    [InlineData("{ \"csharp\": \".\" }")]
    public void All_WithOtherLanguagesOnly_SaysWhatToAddWithinTheSetting(string languages)
    {
        var finding = Check($"{{ \"jupyter.completionTriggerCharacters\": {languages} }}");

        Assert.Equal(FindingState.Optional, finding.State);
        Assert.StartsWith("add \"csharp\": [\".\"] within \"jupyter.completionTriggerCharacters\" in ", finding.Mend);
    }

    [Theory]
    [InlineData("{ \"a\": 1 \"b\": 2 }")]
    [InlineData("[]")]
    public void All_SettingsThatAreNone_AreNamed(string settings)
    {
        var finding = Check(settings);

        Assert.Equal(FindingState.Optional, finding.State);
        Assert.StartsWith($"{SettingsFile} cannot be read: ", finding.Detail);
    }

    /// <summary>Who follows the README or the doctor adds the same line.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void Readme_TellsTheLineThatTheDoctorLooksFor(string readme)
    {
        Assert.Contains(Line, File.ReadAllText(Repository.Path(readme)), StringComparison.Ordinal);
        Assert.Equal(FindingState.Present, Check($"{{ {Line} }}").State);
    }

    /// <summary>What VS Code offers to install when somebody opens the folder.</summary>
    [Fact]
    public void Folder_RecommendsWhatTheDevelopmentContainerInstalls_AndNoArchivedExtension()
    {
        var recommended = Read(".vscode/extensions.json");
        var container = Read(".devcontainer/devcontainer.json").GetProperty("customizations").GetProperty("vscode");

        Assert.Equal(Names(container.GetProperty("extensions")), Names(recommended.GetProperty("recommendations")));
        Assert.Equal(
            ["ms-dotnettools.dotnet-interactive-vscode"], Names(recommended.GetProperty("unwantedRecommendations")));
    }

    public void Dispose() => _folder.Dispose();

    private string SettingsFile => _folder.File("Code/User/settings.json");

    private Finding Check(string settings)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(SettingsFile)!);
        File.WriteAllText(SettingsFile, settings);
        return Assert.Single(EditorCompletionChecks.All(_folder.Path));
    }

    private static JsonElement Read(string file) => JsonDocument.Parse(
        File.ReadAllText(Repository.Path(file)), new() { CommentHandling = JsonCommentHandling.Skip }).RootElement;

    private static IEnumerable<string?> Names(JsonElement list) =>
        list.EnumerateArray().Select(name => name.GetString());
}
