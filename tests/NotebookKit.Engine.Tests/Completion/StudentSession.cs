using NotebookKit.Engine.Completion;
using NotebookKit.Engine.Execution;
using NotebookKit.Engine.Notebooks;
using NotebookKit.Engine.Tests.Completion;
using NotebookKit.TestSupport;

[assembly: AssemblyFixture(typeof(StudentSession))]

namespace NotebookKit.Engine.Tests.Completion;

/// <summary>A notebook of the lecture after a few cells, with the real kit.</summary>
public sealed class StudentSession
{
    private readonly Lazy<Task<CellSession>> _session = new(StartAsync);

    /// <summary>The notebook's folder.</summary>
    public static string Folder => Repository.Path("notebooks", "en");

    /// <summary>The code cells of a lecture notebook.</summary>
    internal static IReadOnlyList<string> CodeCells(string notebook) =>
        [.. Cells(notebook).Select(cell => cell.Source)];

    /// <summary>The code cells of a lecture notebook, with what their metadata says.</summary>
    internal static IEnumerable<NotebookCell> Cells(string notebook) =>
        NotebookDocument.Load(Path.Combine(Folder, notebook)).Cells.Where(cell => cell.Kind == CellKind.Code);

    /// <summary>The names that could stand at the caret, in their order.</summary>
    internal async Task<IReadOnlyList<string>> Names(string marked) =>
        [.. (await Complete(marked)).Items.Select(item => item.Text)];

    internal async Task<CompletionList> Complete(string marked) => await (await _session.Value).Complete(marked);

    internal async Task<Inspection?> Inspect(string marked) => await (await _session.Value).Inspect(marked);

    private static async Task<CellSession> StartAsync()
    {
        var session = new CellSession(new EngineOptions { BaseFolder = Folder });
        await Run(CodeCells("01-read.ipynb")[0]);
        await Run("var data = DicomFile.Open(Lecture.Data(\"Brain01\")).Dataset;\nvar ct = data.PixelArray();");
        await Run(
            "var list = new List<string> { \"a\", \"b\" };\nint Twice(int a) => 2 * a;\nclass Pair { public int " +
            "Left { get; set; } public int Right; public int Sum => Left + Right; }");
        await session.Run("var beforeTheError = 1;\nthrow new Exception(\"stop\");");
        await session.Run("var neverCompiled = nowhere;");
        return session;

        async Task Run(string code)
        {
            await session.Run(code);
            if (!session.Last.Succeeded) throw new InvalidOperationException(session.Last.Error!.Message);
        }
    }
}
