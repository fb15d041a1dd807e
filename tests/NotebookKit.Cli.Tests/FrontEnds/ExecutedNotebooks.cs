using System.Collections.Concurrent;
using NotebookKit.Cli.Tests.Kernels;
using NotebookKit.Cli.Tests.Notebooks;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>
/// The notebooks as Jupyter's own programs execute them where they lie; each folder of them once a program.
/// </summary>
public sealed class ExecutedNotebooks(InstalledKernel kernel) : IDisposable
{
    public const string NbConvert = "nbconvert";
    public const string NbClient = "nbclient";

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<(string Client, string Language), Lazy<Task<string>>> _executions = new();

    /// <summary>
    /// The repository's files that a notebook could change, and when each was last written, before the first ran.
    /// </summary>
    public IReadOnlyList<string> FilesBefore { get; } = Files();

    /// <summary>The repository's files that a notebook could change, and when each was last written.</summary>
    public static IReadOnlyList<string> Files() =>
        [.. new[] { "notebooks", "data", "out" }.Select(folder => Repository.Path(folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}")];

    /// <summary>Where the executed notebooks and the files that they made are.</summary>
    /// <param name="client">The program that executes them.</param>
    /// <param name="language">The folder of notebooks.</param>
    public Task<string> FolderAsync(string client, string language) =>
        _executions.GetOrAdd((client, language), _ => new(() => ExecuteAsync(client, language))).Value;

    public void Dispose() => _folder.Dispose();

    private async Task<string> ExecuteAsync(string client, string language)
    {
        // Whoever lacks the program need not wait until the kernel is built.
        if (client == NbConvert) Judge.Find("jupyter-nbconvert");
        using var user = new JupyterSandbox(await kernel.JupyterPathAsync());
        var target = Directory.CreateDirectory(Path.Combine(_folder.Path, client, language)).FullName;
        var environment = new Dictionary<string, string>(user.Environment)
        {
            ["NOTEBOOKKIT_OUTPUT"] = target,
            // The progress in the exercises is kept there, not in the repository.
            ["NOTEBOOKKIT_NOTEBOOKS"] = target,
        };
        var notebooks = CommittedNotebooks.RunnableIn(language);
        if (client == NbClient)
        {
            Judge.RunJupyterClient(environment, "execute_notebooks.py", [target, .. notebooks]);
        }
        else
        {
            string[] arguments = ["nbconvert", "--to", "notebook", "--execute", "--output-dir", target, .. notebooks];
            Judge.RunJupyterTool(environment, "jupyter", arguments).RequireSuccess();
        }
        return target;
    }
}
