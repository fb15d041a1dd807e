using NotebookKit.Engine.Tests.Notebooks;
using NotebookKit.TestSupport;

[assembly: AssemblyFixture(typeof(NotebookOutputs))]

namespace NotebookKit.Engine.Tests.Notebooks;

/// <summary>
/// Where the cells of the lecture put their files in these tests: not into the repository, which others watch
/// meanwhile.
/// </summary>
public sealed class NotebookOutputs : IDisposable
{
    private static readonly string[] Variables = ["NOTEBOOKKIT_OUTPUT", "NOTEBOOKKIT_NOTEBOOKS"];

    private readonly TemporaryFolder _folder = new();

    public NotebookOutputs()
    {
        foreach (var variable in Variables) Environment.SetEnvironmentVariable(variable, _folder.Path);
    }

    public void Dispose() => _folder.Dispose();
}
