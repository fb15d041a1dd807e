using System.Reflection;
using NotebookKit.Engine.Packages;
using NotebookKit.Jupyter.Kernel;
using NotebookKit.Jupyter.Specs;

namespace NotebookKit.Cli.Kernels;

/// <summary>Puts a kernel where front ends find it, and takes it away without a trace.</summary>
internal sealed class KernelInstaller(KernelLocation location, Action<KernelSpecException> report)
{
    /// <summary>This kit's version, which the kernels that it installs bear.</summary>
    public static string Version { get; } = typeof(KernelProgram).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Settings of .NET's runtime that only the environment can carry.</summary>
    private static readonly IReadOnlyDictionary<string, string> Runtime = new Dictionary<string, string>
    {
        // Short cells end before their garbage is worth collecting: 16 MB.
        ["DOTNET_GCgen0size"] = "0x1000000",
    };

    /// <summary>Moves a built kernel to its place and writes the kernelspec that starts it.</summary>
    /// <param name="name">The kernel's name.</param>
    /// <param name="built">The folder with the program; it is gone afterwards.</param>
    /// <param name="sources">What the program was built from, see <see cref="KernelSources"/>.</param>
    /// <exception cref="IOException">Something cannot be written.</exception>
    public KernelSpec Install(string name, string built, string sources)
    {
        var program = Path.Combine(location.Programs, $"{Version}-{FolderHash.Of(built)}");
        ProgramUse.Prepare(built);
        // The same content is there already: a kernel may be running from it.
        if (!Directory.Exists(program)) FolderMove.Into(built, program);
        var spec = new KernelSpec
        {
            Folder = Path.Combine(location.Specs, name),
            Arguments =
            [
                DotnetProgram.Path, Path.Combine(program, $"{typeof(KernelProgram).Assembly.GetName().Name}.dll"),
                KernelSpec.ConnectionFile,
            ],
            DisplayName = name == KernelName.Default ? ".NET (C#)" : "NotebookKit (C#)",
            Language = "C#",
            IsInterruptedByMessage = true,
            Environment = Runtime,
            Own = new OwnKernel(program, Version, sources),
        };
        Write(spec);
        RemoveUnusedPrograms();
        return spec;
    }

    /// <summary>Removes kernels that this kit installed, and the programs that no other kernel needs.</summary>
    /// <returns>The folders that stay for now because kernels are running from them.</returns>
    public IReadOnlyList<string> Uninstall(IEnumerable<KernelSpec> specs)
    {
        foreach (var spec in specs) Directory.Delete(spec.Folder, recursive: true);
        var inUse = RemoveUnusedPrograms();
        location.RemoveEmptyFolders();
        return inUse;
    }

    /// <summary>The spec appears whole: it is written beside its place and then moved there.</summary>
    private void Write(KernelSpec spec)
    {
        // Not within the folder of specs: Jupyter would list it.
        var beside = Path.Combine(location.Programs, $".{Guid.NewGuid():N}.tmp");
        Directory.CreateDirectory(beside);
        File.WriteAllText(Path.Combine(beside, KernelSpec.FileName), spec.ToJson());
        KernelLogos.WriteTo(beside);
        if (Directory.Exists(spec.Folder)) Directory.Delete(spec.Folder, recursive: true);
        FolderMove.Into(beside, spec.Folder);
    }

    /// <summary>
    /// Removes the programs that no kernelspec names: of older versions, of kernels that were uninstalled.
    /// </summary>
    private IReadOnlyList<string> RemoveUnusedPrograms()
    {
        if (!Directory.Exists(location.Programs)) return [];
        var named = location.Own(report).Select(spec => spec.Own!.ProgramFolder).ToHashSet();
        var unnamed = Directory.GetDirectories(location.Programs)
            .Where(folder => !named.Contains(folder))
            .ToLookup(ProgramUse.IsIn);
        foreach (var folder in unnamed[false]) Directory.Delete(folder, recursive: true);
        return [.. unnamed[true]];
    }
}
