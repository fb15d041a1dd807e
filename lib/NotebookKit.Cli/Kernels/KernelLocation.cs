using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Kernels;

/// <summary>
/// Where a kernel is installed: for the user, or within an environment's folder. Nothing is written elsewhere.
/// </summary>
/// <param name="Data">Jupyter's data folder there.</param>
/// <param name="Root">The folder that is there in any case, and stays when all that was made in it is gone.</param>
internal sealed record KernelLocation(string Data, string Root)
{
    /// <summary>The user's own.</summary>
    public static KernelLocation User
    {
        get
        {
            var data = Path.TrimEndingDirectorySeparator(Path.GetFullPath(JupyterPaths.OfThisMachine.UserData));
            return new(data, Path.GetDirectoryName(data) ?? data);
        }
    }

    /// <summary>The folder for kernelspecs.</summary>
    public string Specs => JupyterPaths.KernelsIn(Data);

    /// <summary>
    /// The folder for the kernels' programs, one folder a version. Jupyter lets others keep theirs beside its own.
    /// </summary>
    public string Programs => Path.Combine(Data, "notebookkit");

    /// <summary>Within a folder such as that of a Python environment.</summary>
    public static KernelLocation In(string prefix) => new(JupyterPaths.DataOf(prefix), prefix);

    /// <summary>This kit's kernels that are installed here.</summary>
    public IReadOnlyList<KernelSpec> Own(Action<KernelSpecException> report) =>
        [.. new KernelSpecs([Specs]).All(report).Where(spec => spec.Own is not null)];

    /// <summary>Removes the folders that an installation made, as far as nothing is in them any more.</summary>
    public void RemoveEmptyFolders()
    {
        foreach (var start in (string[])[Programs, Specs])
        {
            for (var folder = start; folder != Root && IsEmpty(folder); folder = Path.GetDirectoryName(folder)!)
            {
                Directory.Delete(folder);
            }
        }
    }

    private static bool IsEmpty(string folder) =>
        Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();
}
