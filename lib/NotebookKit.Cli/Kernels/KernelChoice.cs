using NotebookKit.Engine;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Kernels;

/// <summary>Finds the kernel that somebody names.</summary>
internal static class KernelChoice
{
    /// <exception cref="KernelSpecException">There is one of that name, but its file is broken.</exception>
    /// <exception cref="KernelNotFoundException">There is none.</exception>
    public static KernelSpec Find(string name)
    {
        var specs = new KernelSpecs(JupyterPaths.OfThisMachine.KernelFolders);
        if (specs.Find(name) is { } found) return found;
        // What is broken is not the one that was asked for.
        var names = specs.All(_ => { }).Select(spec => spec.Name).ToList();
        throw new KernelNotFoundException(NearestWord.To(name, names) is { } nearest
            ? $"no kernel is named {name}; did you mean {nearest}? There are: {string.Join(", ", names)}"
            : $"no kernel is named {name}, nor is any other installed: `kit kernel install` installs this kit's");
    }
}

/// <summary>No kernel has the name that was asked for.</summary>
internal sealed class KernelNotFoundException(string message) : Exception(message);
