using NotebookKit.Cli.Files;
using NotebookKit.Cli.Installed;
using NotebookKit.Cli.Kernels;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Doctor;

/// <summary>Whether front ends find a kernel of this kit, and whether it is this kit's as it is now.</summary>
internal static class KernelCheck
{
    private const string Subject = "Jupyter kernel";

    private static string Install => $"{InstalledTool.Command} kernel install";

    public static Finding Find() => Find(JupyterPaths.OfThisMachine.KernelFolders, KitFolders.FindRoot());

    /// <param name="kernelFolders">Where front ends look.</param>
    /// <param name="root">The lecture's folder; null if there is none.</param>
    public static Finding Find(IReadOnlyList<string> kernelFolders, string? root)
    {
        var own = new KernelSpecs(kernelFolders).All(_ => { }).Where(spec => spec.Own is not null).ToList();
        if (own.FirstOrDefault(spec => Directory.Exists(spec.Own!.ProgramFolder)) is { } usable)
        {
            return Age(usable.Own!, root) is { } age
                ? Finding.Optional(Subject, $"{usable.Name} in {usable.Folder} is {age}", Install)
                : Finding.Present(Subject, $"{usable.Name} in {usable.Folder}");
        }
        return own.Count > 0
            ? Finding.Optional(Subject, $"{own[0].Name} is installed, but its program is gone", Install)
            : Finding.Optional(
                Subject, "this kit's is not installed: to run the notebooks in VS Code or Jupyter", Install);
    }

    /// <summary>What tells the kernel from one that would be installed now; null if nothing does.</summary>
    private static string? Age(OwnKernel kernel, string? root)
    {
        if (kernel.Version != KernelInstaller.Version)
        {
            return $"of version {kernel.Version}, and the kit of {KernelInstaller.Version}";
        }
        var sources = root is null ? null : KernelSources.TryHash(root);
        return sources is null || sources == kernel.Sources
            ? null
            : "built from other sources than those in this clone";
    }
}
