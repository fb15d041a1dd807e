using System.Runtime.InteropServices;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.References;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.Magics;

public sealed class AboutTests
{
    [Fact]
    public async Task Run_About_ShowsWhatRunsTheCells()
    {
        var session = new CellSession();
        await session.Run("#!about");
        var data = Assert.Single(session.Displays).Data;
        Assert.Equal(["text/html"], data.Keys);
        var html = data["text/html"].Replace(" style=\"text-align:start\"", "");
        Assert.Contains("<b>NotebookKit</b>", html);
        Assert.Contains($"<td>Runtime</td><td>{RuntimeInformation.FrameworkDescription}</td>", html);
        Assert.Matches(@"<td>Version</td><td>\d+\.\d+\.\d+", html);
        Assert.Matches(@"<td>C#</td><td>\d+\.\d+</td>", html);
        Assert.Matches(@"<td>System</td><td>[^<]*" + RuntimeInformation.ProcessArchitecture, html);
    }

    [Fact]
    public async Task Run_About_ShowsTheLibrariesThatTheCellsHaveNamed()
    {
        using var folder = new TemporaryFolder();
        var below = TestLibrary.Compile(
            folder.File("lib"), "Below",
            "[assembly: System.Reflection.AssemblyVersion(\"5.1.3.0\")] public class Below { }");
        TestLibrary.Compile(
            folder.File("lib"), "Above",
            "[assembly: System.Reflection.AssemblyVersion(\"1.2.0.0\")] public class Above : Below { }", below);
        var session = new CellSession(new EngineOptions { BaseFolder = folder.File(".") });
        await session.Run("#r \"lib/Above.dll\"");
        await session.Run("#r \"lib/Above.dll\"\n#!about");
        Assert.EndsWith(
            "<tr><td>Above.dll</td><td>1.2.0, with Below 5.1.3</td></tr></tbody></table></div>",
            Assert.Single(session.Displays).Data["text/html"].Replace(" style=\"text-align:start\"", ""));
    }

    [Fact]
    public async Task Run_About_ShowsWhatLibrariesBesideThoseNamedSayOfThemselves()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Compile(
            folder.File("lib"), "Beside",
            "[assembly: System.Reflection.AssemblyMetadata(\"About:Codecs\", \"RLE & 無損\")]\n" +
            "[assembly: System.Reflection.AssemblyMetadata(\"Other\", \"hidden\")]");
        TestLibrary.Compile(folder.File("lib"), "Named", "public class Named { }");
        File.WriteAllText(folder.File("lib/native.dll"), "no assembly");
        var session = new CellSession(new EngineOptions { BaseFolder = folder.File(".") });
        await session.Run("#r \"lib/Named.dll\"\n#!about");
        var html = Assert.Single(session.Displays).Data["text/html"].Replace(" style=\"text-align:start\"", "");
        Assert.Contains("<tr><td>Codecs</td><td>RLE &amp; 無損</td></tr>", html);
        Assert.DoesNotContain("hidden", html);
    }

    [Fact]
    public async Task Run_About_ShowsWhatTheHostAdds()
    {
        var session = new CellSession(new EngineOptions { About = [new AboutLine("A & B", "<1.2>")] });
        await session.Run("#!about");
        Assert.Contains(
            "<tr><td>A &amp; B</td><td>&lt;1.2&gt;</td></tr></tbody>",
            Assert.Single(session.Displays).Data["text/html"].Replace(" style=\"text-align:start\"", ""));
    }
}
