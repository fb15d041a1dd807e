using FellowOakDicom;
using NotebookKit.Cli.Terminal;
using NotebookKit.TestImages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>Nothing that a file, a value or a name says reaches a terminal as a command to it.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Escape = "\e]0;owned\a\e[2J";
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("\e[31mred\e[0m", "\uFFFD[31mred\uFFFD[0m")]
    [InlineData("a\rb\u0007\u009B31m\u007F", "a\uFFFDb\uFFFD\uFFFD31m\uFFFD")]
    [InlineData("exe.\u202Egpj \u2066x\u2069", "exe.\uFFFDgpj \uFFFDx\uFFFD")]
    [InlineData("two\n\tlines, 日本語, 👩", "two\n\tlines, 日本語, 👩")]
    public void PlainText_HasNoControlCharactersButLineEndsAndTabs(string text, string expected) =>
        Assert.Equal(expected, PlainText.Of(text));

    [Theory]
    [InlineData("dump")]
    [InlineData("png", "--out", "OUT")]
    [InlineData("anonymize", "--out", "OUT", "--profile", "lecture")]
    public async Task Command_OnHostileValues_PrintsNoControlCharacter(params string[] command)
    {
        var data = SyntheticImage.Describe(2, 3, 8).WithPixels(6).NotValidated().With(
            new DicomLongString(DicomTag.PatientID, Escape), new DicomPersonName(DicomTag.PatientName, Escape),
            new DicomDecimalString(DicomTag.WindowCenter, Escape),
            new DicomDecimalString(DicomTag.WindowWidth, Escape));
        var file = _folder.File(OperatingSystem.IsWindows() ? "hostile" : $"hostile{Escape.Replace('/', '_')}");
        new DicomFile(data).Save(file);

        var run = await Kit.RunAsync(
            [command[0], file, .. command[1..].Select(word => word == "OUT" ? _folder.File("out") : word)]);

        Assert.NotEqual("", run.Output + run.Error);
        Assert.DoesNotContain('\e', run.Output + run.Error);
        Assert.DoesNotContain('\a', run.Output + run.Error);
    }

    [Fact]
    public async Task Progress_OfAStudentWithAHostileName_PrintsNoControlCharacter()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows' file names have no control characters.");
        var student = Directory.CreateDirectory(_folder.File($"class/{Escape}")).FullName;
        File.WriteAllText(
            Path.Combine(student, "exercise-progress.json"),
            """{"version":1,"exercises":{"read-1":{"solved":true,"tries":2147483647,"hints":-2147483648}}}""");

        var table = await Kit.RunAsync("progress", _folder.File("class"));
        var json = await Kit.RunAsync("progress", _folder.File("class"), "--json");

        Assert.Equal((ExitCode.Success, ExitCode.Success), (table.ExitCode, json.ExitCode));
        Assert.Contains("owned", table.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', table.Output + json.Output);
    }

    public void Dispose() => _folder.Dispose();
}
