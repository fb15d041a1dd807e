using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.Engine.Display;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// The cells that were run. Each is an object whose fields are the cell's variables; later cells find it in an array,
/// at a place that the compiler numbers.
/// </summary>
internal sealed class Submissions
{
    private readonly CellAssemblies _assemblies = new();
    private readonly List<string> _libraries = [];
    private object?[] _instances = new object?[64];
    private int _count;
    private volatile CSharpCompilation _last;

    public Submissions(CompiledCell first)
    {
        _last = first.Compilation;
        _ = RunAsync(first);
    }

    /// <summary>What the next cell continues.</summary>
    public CSharpCompilation Last => _last;

    /// <summary>
    /// The variables that the cells have declared, in their order; one that was declared again is there again.
    /// </summary>
    public IEnumerable<CellVariable> Variables => _instances.OfType<object>().SelectMany(CellVariable.Of);

    /// <summary>The files of the libraries that the cells have named by <c>#r</c>, in their order.</summary>
    public IEnumerable<string> Libraries => _libraries;

    /// <summary>Finds native libraries from now on that do not lie beside the assemblies that call them.</summary>
    public void AddNativeLibraries(IEnumerable<string> paths) => _assemblies.AddNatives(paths);

    /// <summary>
    /// Runs a cell on the calling thread up to where it first awaits. Whatever happens to it then, the next cell
    /// continues from here and finds the variables as they are.
    /// </summary>
    /// <param name="cell">A cell without errors that continues <see cref="Last"/>.</param>
    /// <returns>The value of the cell's last expression; null if it has none.</returns>
    public Task<object?> RunAsync(CompiledCell cell)
    {
        _assemblies.Note(cell.Compilation);
        string[] named = [.. cell.Compilation.DirectiveReferences.OfType<PortableExecutableReference>()
            .Select(library => library.FilePath).OfType<string>().Except(_libraries)];
        _libraries.AddRange(named);
        _assemblies.Start(named);
        if (cell.Image is not { } image)
        {
            _last = cell.Compilation;
            return Task.FromResult<object?>(null);
        }
        var assembly = _assemblies.Load(cell.Compilation, image);
        _last = cell.Compilation;
        // The first place is for a host's globals, of which there are none.
        if (++_count == _instances.Length) Array.Resize(ref _instances, 2 * _count);
        var entry = assembly.GetType(image.ClassName, throwOnError: true)!
            .GetMethod(image.EntryName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return entry.CreateDelegate<Func<object?[], Task<object?>>>()(_instances);
    }
}
