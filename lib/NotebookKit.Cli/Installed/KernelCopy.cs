using NotebookKit.Cli.Files;
using NotebookKit.Cli.Kernels;

namespace NotebookKit.Cli.Installed;

/// <summary>The kernel's program out of an installed kit, which has all its files among its own.</summary>
internal static class KernelCopy
{
    /// <summary>Copies it into a folder, where it does not go when the kit is updated or taken away.</summary>
    /// <param name="workspace">A folder of its own, to be deleted afterwards.</param>
    public static PublishedKernel Make(string workspace)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workspace, "copied")).FullName;
        var note = InKit($"{KernelSources.Program}.deps.json");
        var settings = InKit($"{KernelSources.Program}.runtimeconfig.json");
        foreach (var file in DependencyNote.Read(note).Select(InKit).Append(note).Append(settings))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
        return new PublishedKernel(folder, IsCompiledAhead: !InstalledTool.IsForAnySystem);
    }

    private static string InKit(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
