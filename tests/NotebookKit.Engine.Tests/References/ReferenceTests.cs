using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Outputs;
using NotebookKit.TestSupport;

namespace NotebookKit.Engine.Tests.References;

public sealed class ReferenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Run_ReferenceToAFile_ResolvesFromTheNotebooksFolderWithItsDependencies()
    {
        Compile("Below", "public class Below { public virtual string Name => \"below\"; }");
        Compile(
            "Above", "public class Above : Below { public override string Name => \"above \" + base.Name; }", "Below");
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Above.dll\"\nvar above = new Above();");
        Assert.Empty(session.Outputs);
        Assert.Equal("above below", await session.Evaluate("above.Name"));
        Assert.Equal("Below", await session.Evaluate("typeof(Below).Name"));
    }

    [Fact]
    public async Task Run_CellOfAReferenceAndUsingsOnly_GivesTheLibraryToTheNext()
    {
        Compile("Alone", "namespace Lonely { public class Alone { public static string Name => \"alone\"; } }");
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Alone.dll\"\nusing Lonely;");
        Assert.Equal("alone", await session.Evaluate("Alone.Name"));
    }

    [Fact]
    public async Task Run_ReferenceToALibraryThatStartsByItself_StartsItOnceBeforeItIsUsed()
    {
        Compile("Starter", """
            internal static class Start
            {
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Initialize() => System.AppContext.SetData(
                    "Starter", $"{System.AppContext.GetData("Starter")}started ");
            }
            """);
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Starter.dll\"");
        await session.Run("#r \"../lib/Starter.dll\"");
        Assert.Equal("started ", AppContext.GetData("Starter"));
    }

    [Fact]
    public async Task Run_ReferenceToALibraryThatStartsWithAnother_WaitsForTheCellThatNamesThat()
    {
        Compile("Needed", "public static class Needed { public static string Name => \"needed\"; }");
        Compile("Waiting", """
            public static class Start
            {
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Initialize() => System.AppContext.SetData("Waiting", Needed.Name);
                public static string Used => "used";
            }
            """, "Needed");
        File.Move(
            _folder.File(Path.Combine("lib", "Needed.dll")),
            Path.Combine(Directory.CreateDirectory(_folder.File("far")).FullName, "Needed.dll"));
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Waiting.dll\"");
        Assert.Null(AppContext.GetData("Waiting"));
        await session.Run("#r \"../far/Needed.dll\"");
        Assert.Equal("needed", AppContext.GetData("Waiting"));
        Assert.Equal("used", await session.Evaluate("Start.Used"));
    }

    [Fact]
    public async Task Run_ReferenceToALibraryThatFailsToStart_SaysSoWhereItIsUsed()
    {
        Compile("Failing", """
            public static class Start
            {
                [System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Initialize() => throw new System.InvalidOperationException("no start");
                public static string Used => "used";
            }
            """);
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Failing.dll\"");
        Assert.Empty(session.Outputs);
        await session.Run("Start.Used");
        Assert.Equal(nameof(TypeInitializationException), session.Last.Error!.Name);
    }

    [Fact]
    public async Task Run_CommentsBeforeReference_AreAllowed()
    {
        Compile("Single", "public class Single1 { public const int Number = 5; }");
        var session = Session("notebooks");
        await session.Run("// The library:\n\n#r \"../lib/Single.dll\"\nusing System.IO;\nSingle1.Number.ToString()");
        Assert.Equal("5", session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_ReferenceToACopyOfALibraryThatTheHostHas_IsTheHostsLibrary()
    {
        Directory.CreateDirectory(_folder.File("lib"));
        File.Copy(
            typeof(Repository).Assembly.Location, _folder.File(Path.Combine("lib", "NotebookKit.TestSupport.dll")));
        var session = Session("notebooks");
        await session.Run("#r \"../lib/NotebookKit.TestSupport.dll\"\nusing NotebookKit.TestSupport;");
        Assert.Empty(session.Outputs);
        Assert.Equal(
            typeof(Repository).Assembly.Location, await session.Evaluate("typeof(Repository).Assembly.Location"));
        Assert.Equal("1", await session.Evaluate(
            "AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == \"NotebookKit.TestSupport\")"));
    }

    [Fact]
    public async Task Run_ReferenceToAnotherBuildOfALibraryThatTheHostHas_SaysSo()
    {
        Compile("NotebookKit.TestSupport", "public class Other { }");
        var session = Session("notebooks");
        await session.Run("#r \"../lib/NotebookKit.TestSupport.dll\"\ntypeof(NotebookKit.TestSupport.Repository).Name");
        Assert.Contains("is another build than", session.Error);
        Assert.Equal("Repository", session.Result!["text/plain"]);
    }

    [Fact]
    public async Task Run_MissingFile_IsACompileErrorThatNamesIt()
    {
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Missing.dll\"");
        Assert.Equal("CS0006: Metadata file '../lib/Missing.dll' could not be found", session.Last.Error!.Message);
        Assert.Equal(1, session.Last.Error.Line);
    }

    [Fact]
    public async Task Run_FileThatIsNoAssembly_IsACompileError()
    {
        Directory.CreateDirectory(_folder.File("lib"));
        await File.WriteAllTextAsync(
            _folder.File(Path.Combine("lib", "Text.dll")), "text", TestContext.Current.CancellationToken);
        var session = Session("notebooks");
        await session.Run("#r \"../lib/Text.dll\"");
        Assert.Equal(CellErrorKind.Compilation, session.Last.Error!.Kind);
    }

    public void Dispose() => _folder.Dispose();

    private CellSession Session(string subfolder) => new(
        new EngineOptions { BaseFolder = Directory.CreateDirectory(_folder.File(subfolder)).FullName });

    private void Compile(string name, string code, params IEnumerable<string> dependencies)
    {
        var lib = _folder.File("lib");
        TestLibrary.Compile(lib, name, code, dependencies.Select(dependency => Path.Combine(lib, dependency + ".dll")));
    }
}
