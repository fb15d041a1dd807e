using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Kernels;

/// <summary>Where a kernel is installed: for the user, or within an environment's folder.</summary>
/// <param name="Specs">The folder for kernelspecs.</param>
/// <param name="Programs">The folder for the kernels' programs, one folder a version.</param>
internal sealed record KernelLocation(string Specs, string Programs)
{
    /// <summary>The user's own.</summary>
    public static KernelLocation User => new(
        JupyterPaths.OfThisMachine.UserKernels,
        Path.Combine(JupyterPaths.OfThisMachine.ProgramData, OperatingSystem.IsLinux() ? "notebookkit" : "NotebookKit", "kernels"));

    /// <summary>Within a folder such as that of a Python environment: nothing is written elsewhere.</summary>
    public static KernelLocation In(string prefix) =>
        new(JupyterPaths.KernelsOf(prefix), Path.Combine(prefix, "share", "notebookkit", "kernels"));

    /// <summary>This kit's kernels that are installed here.</summary>
    public IReadOnlyList<KernelSpec> Own(Action<KernelSpecException> report) =>
        [.. new KernelSpecs([Specs]).All(report).Where(spec => spec.Own is not null)];
}
