using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>Loads cells, the libraries that they name, and the libraries in the same folders.</summary>
/// <param name="assemblies">The host's assemblies, which are never loaded a second time.</param>
internal sealed class CellAssemblies(HostAssemblies assemblies) : AssemblyLoadContext("Cells")
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Assembly> _cells = [];
    private readonly Dictionary<string, string> _libraries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _natives = [];
    private readonly List<LibraryInitializer> _waiting = [];

    /// <summary>
    /// Remembers a cell's references, to load them when they are needed. A cell of <c>#r</c> and usings has no other
    /// effect.
    /// </summary>
    public void AddReferences(Compilation compilation)
    {
        var references = compilation.References.OfType<PortableExecutableReference>();
        lock (_gate)
        {
            foreach (var path in references.Select(reference => reference.FilePath).OfType<string>())
            {
                _libraries[Path.GetFileNameWithoutExtension(path)] = path;
            }
        }
    }

    /// <summary>Adds native libraries that are not in the folder of the assemblies that call them.</summary>
    public void AddNativeLibraries(IEnumerable<string> paths)
    {
        lock (_gate)
        {
            foreach (var path in paths) _natives[Path.GetFileName(path)] = path;
        }
    }

    /// <summary>Loads a cell.</summary>
    public Assembly Load(Compilation compilation, CellImage image)
    {
        lock (_gate)
        {
            return _cells[compilation.AssemblyName!] =
                LoadFromStream(new MemoryStream(image.Code), new MemoryStream(image.Symbols));
        }
    }

    /// <summary>
    /// Runs the module initializers of libraries. A library whose references are not all there yet is initialized
    /// later, with the cell that names the missing one; a failed initializer would not run again.
    /// </summary>
    /// <param name="named">The paths of libraries that a cell names.</param>
    public void Initialize(IEnumerable<string> named)
    {
        _waiting.AddRange(named.Select(path => LibraryInitializer.Find(path, assemblies)).OfType<LibraryInitializer>());
        foreach (var library in _waiting.Where(library => library.References.All(CanLoad)).ToArray())
        {
            _waiting.Remove(library);
            try
            {
                RuntimeHelpers.RunModuleConstructor(
                    LoadFromAssemblyName(new AssemblyName(library.Name)).ManifestModule.ModuleHandle);
            }
            catch (Exception exception) when (
                exception is IOException or BadImageFormatException or TypeInitializationException)
            {
                // The first code that uses the library throws it again, where the user sees it.
            }
        }
    }

    /// <summary>A cell, or a library; null for what the host has.</summary>
    protected override Assembly? Load(AssemblyName name)
    {
        lock (_gate)
        {
            if (_cells.TryGetValue(name.Name!, out var cell)) return cell;
            if (assemblies.PathOf(name.Name!) is not null) return null;
            return PathOf(name.Name!) is { } path ? LoadFromAssemblyPath(path) : null;
        }
    }

    protected override nint LoadUnmanagedDll(string name)
    {
        lock (_gate)
        {
            var names =
                new[] { name, $"{name}.dll", $"{name}.so", $"{name}.dylib", $"lib{name}.so", $"lib{name}.dylib" };
            var found = names.Select(file => _natives.GetValueOrDefault(file) ?? FindBeside(file));
            return found.OfType<string>().FirstOrDefault() is { } path ? LoadUnmanagedDllFromPath(path) : 0;
        }
    }

    private bool CanLoad(string name)
    {
        lock (_gate)
        {
            return assemblies.PathOf(name) is not null || PathOf(name) is not null;
        }
    }

    private string? PathOf(string name) => _libraries.GetValueOrDefault(name) ?? FindBeside(name + ".dll");

    /// <summary>Looks for a file in the folders of the libraries.</summary>
    private string? FindBeside(string file) =>
        _libraries.Values.Select(library => Path.Combine(Path.GetDirectoryName(library)!, file)).FirstOrDefault(
            File.Exists);
}
