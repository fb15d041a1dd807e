using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>Loads cells and the libraries that they name, those with what lies beside them.</summary>
internal sealed class CellAssemblies() : AssemblyLoadContext("Cells")
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Assembly> _cells = [];
    private readonly Dictionary<string, string> _libraries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _natives = [];
    private readonly List<LibraryStart> _waiting = [];

    /// <summary>
    /// Notes what a cell refers to, to load it when it is needed: a cell of <c>#r</c> and usings has nothing else.
    /// </summary>
    public void Note(Compilation compilation)
    {
        lock (_gate)
        {
            foreach (var path in compilation.References.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).OfType<string>())
            {
                _libraries[Path.GetFileNameWithoutExtension(path)] = path;
            }
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

    /// <summary>Finds native libraries from now on that do not lie beside the assemblies that call them.</summary>
    public void AddNatives(IEnumerable<string> paths)
    {
        lock (_gate)
        {
            foreach (var path in paths) _natives[Path.GetFileName(path)] = path;
        }
    }

    /// <summary>
    /// Has libraries do what they do before they are first used. One of which something is missing waits for the cell
    /// that names it, or it could never start.
    /// </summary>
    /// <param name="named">The files of libraries that a cell names.</param>
    public void Start(IEnumerable<string> named)
    {
        _waiting.AddRange(named.Select(LibraryStart.Of).OfType<LibraryStart>());
        foreach (var library in _waiting.Where(library => library.References.All(CanLoad)).ToArray())
        {
            _waiting.Remove(library);
            try
            {
                RuntimeHelpers.RunModuleConstructor(
                    LoadFromAssemblyName(new AssemblyName(library.Name)).ManifestModule.ModuleHandle);
            }
            catch (Exception error) when (
                error is IOException or BadImageFormatException or TypeInitializationException)
            {
                // The code that uses the library says so.
            }
        }
    }

    /// <summary>A cell, or a library; null for what the host has.</summary>
    protected override Assembly? Load(AssemblyName name)
    {
        lock (_gate)
        {
            if (_cells.TryGetValue(name.Name!, out var cell)) return cell;
            if (HostAssemblies.PathOf(name.Name!) is not null) return null;
            return PathOf(name.Name!) is { } path ? LoadFromAssemblyPath(path) : null;
        }
    }

    private bool CanLoad(string name)
    {
        lock (_gate)
        {
            return HostAssemblies.PathOf(name) is not null || PathOf(name) is not null;
        }
    }

    private string? PathOf(string name) => _libraries.GetValueOrDefault(name) ?? Beside(name + ".dll");

    protected override nint LoadUnmanagedDll(string name)
    {
        lock (_gate)
        {
            var names =
                new[] { name, $"{name}.dll", $"{name}.so", $"{name}.dylib", $"lib{name}.so", $"lib{name}.dylib" };
            var found = names.Select(file => _natives.GetValueOrDefault(file) ?? Beside(file));
            return found.OfType<string>().FirstOrDefault() is { } path ? LoadUnmanagedDllFromPath(path) : 0;
        }
    }

    private string? Beside(string file) =>
        _libraries.Values.Select(library => Path.Combine(Path.GetDirectoryName(library)!, file)).FirstOrDefault(
            File.Exists);
}
