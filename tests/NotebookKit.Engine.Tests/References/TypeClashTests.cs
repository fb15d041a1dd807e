using NotebookKit.Engine.Execution;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.References;

public sealed class TypeClashTests : IDisposable
{
    private const string Types = "namespace Shapes { public class Circle { } public class Square { } }";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Run_TypesOfTwoLibraries_AreExplainedInOneSentence()
    {
        Compile("First", Types);
        Compile("Second", Types);
        var session =
            await RunAsync("First", "Second", "var circle = new Shapes.Circle();\nvar square = new Shapes.Square();");
        Assert.Equal(
            "\nerror CS0433: First and Second bring types of the same names, which cannot be told apart: "
            + "take out the #r of one of them, and restart the kernel.\n\n",
            session.Error);
        Assert.Equal("CS0433", session.Last.Error!.Name);
    }

    [Fact]
    public async Task Run_LibraryThatKnowsWhatToDo_SaysIt()
    {
        Compile("Original", Types);
        Compile(
            "StandIn",
            $"[assembly: System.Reflection.AssemblyMetadata(\"TypeClashAdvice\", \"leave out Original\")] {Types}");
        var session = await RunAsync("StandIn", "Original", "new Shapes.Circle()");
        Assert.EndsWith(
            " bring types of the same names, which cannot be told apart: leave out Original.\n\n", session.Error);
    }

    [Fact]
    public async Task Run_OtherErrorsBesideAClash_AreReportedAsEver()
    {
        Compile("First", Types);
        Compile("Second", Types);
        var session = await RunAsync("First", "Second", "new Shapes.Circle();\nnowhere();");
        Assert.Contains("(2,1): error CS0103: The name 'nowhere' does not exist in the current context", session.Error);
        Assert.Contains("error CS0433: First and Second", session.Error);
    }

    [Fact]
    public async Task Run_FoDicomBesideItsStandIn_SaysWhatToDo()
    {
        var standIn = Path.Combine(Repository.Root, "lib", "NotebookKit", "bin", "NotebookKit.Dicom.dll");
        if (!File.Exists(standIn)) Assert.Skip("This build of the kit has fo-dicom itself.");
        // What `#r "nuget: fo-dicom"` brings.
        Compile("fo-dicom.core", "namespace FellowOakDicom { public class DicomFile { } }");
        File.Copy(standIn, _folder.File("NotebookKit.Dicom.dll"));
        var session = await RunAsync("NotebookKit.Dicom", "fo-dicom.core", "using FellowOakDicom;\nnew DicomFile()");
        Assert.Contains("take out the #r of fo-dicom and restart the kernel", session.Error);
        Assert.Contains("dotnet build -p:Dicom=fo-dicom", session.Error);
        Assert.Single(session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => _folder.Dispose();

    private void Compile(string name, string code) => TestLibrary.Compile(_folder.File("."), name, code);

    private async Task<CellSession> RunAsync(string one, string other, string code)
    {
        var session = new CellSession(new EngineOptions { BaseFolder = _folder.File(".") });
        await session.Run($"#r \"{one}.dll\"\n#r \"{other}.dll\"");
        await session.Run(code);
        return session;
    }
}
