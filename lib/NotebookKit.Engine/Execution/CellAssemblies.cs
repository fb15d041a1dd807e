using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>Loads cells and the libraries that they name, those with what lies beside them.</summary>
internal sealed class CellAssemblies() : AssemblyLoadContext("Cells")
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Assembly> _cells = [];
    private readonly Dictionary<string, string> _libraries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _natives = [];

    /// <summary>Notes what a cell refers to, to load it when it is needed: a cell of <c>#r</c> and usings has nothing else.</summary>
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
            return _cells[compilation.AssemblyName!] = LoadFromStream(new MemoryStream(image.Code), new MemoryStream(image.Symbols));
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

    /// <summary>A cell, or a library; null for what the host has.</summary>
    protected override Assembly? Load(AssemblyName name)
    {
        lock (_gate)
        {
            if (_cells.TryGetValue(name.Name!, out var cell)) return cell;
            if (HostAssemblies.PathOf(name.Name!) is not null) return null;
            return (_libraries.GetValueOrDefault(name.Name!) ?? Beside(name.Name + ".dll")) is { } path ? LoadFromAssemblyPath(path) : null;
        }
    }

    protected override nint LoadUnmanagedDll(string name)
    {
        lock (_gate)
        {
            var names = new[] { name, $"{name}.dll", $"{name}.so", $"{name}.dylib", $"lib{name}.so", $"lib{name}.dylib" };
            var found = names.Select(file => _natives.GetValueOrDefault(file) ?? Beside(file));
            return found.OfType<string>().FirstOrDefault() is { } path ? LoadUnmanagedDllFromPath(path) : 0;
        }
    }

    private string? Beside(string file) =>
        _libraries.Values.Select(library => Path.Combine(Path.GetDirectoryName(library)!, file)).FirstOrDefault(File.Exists);
}
