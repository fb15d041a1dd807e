using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookKit.Engine.Display;
using NotebookKit.Engine.References;

namespace NotebookKit.Engine.Execution;

/// <summary>
/// The cells that were run. Each is an object whose fields are the cell's variables. Later cells find it in an array,
/// at an index that the compiler has given it.
/// </summary>
internal sealed class Submissions
{
    private readonly CellAssemblies _assemblies;
    private readonly List<string> _libraries = [];
    private object?[] _instances = new object?[64];
    private int _count;
    private volatile CSharpCompilation _last;

    public Submissions(CompiledCell first, HostAssemblies assemblies)
    {
        _assemblies = new CellAssemblies(assemblies);
        _last = first.Compilation;
        _ = RunAsync(first);
    }

    /// <summary>The compilation that the next cell continues.</summary>
    public CSharpCompilation Last => _last;

    /// <summary>
    /// The variables that the cells have declared, in their order. A variable that was declared twice is there twice.
    /// </summary>
    public IEnumerable<CellVariable> Variables => _instances.OfType<object>().SelectMany(CellVariable.Of);

    /// <summary>The files of the libraries that the cells have named by <c>#r</c>, in their order.</summary>
    public IEnumerable<string> Libraries => _libraries;

    /// <summary>Adds native libraries that are not in the folder of the assemblies that call them.</summary>
    public void AddNativeLibraries(IEnumerable<string> paths) => _assemblies.AddNativeLibraries(paths);

    /// <summary>
    /// Runs a cell on the calling thread up to its first <c>await</c> that has to wait. However the cell ends, the next
    /// cell continues it and finds its variables with the values that they have.
    /// </summary>
    /// <param name="cell">A cell without errors that continues <see cref="Last"/>.</param>
    /// <returns>The value of the cell's last expression; null if it has none.</returns>
    public Task<object?> RunAsync(CompiledCell cell)
    {
        _assemblies.AddReferences(cell.Compilation);
        string[] named =
        [
            .. cell.Compilation.DirectiveReferences.OfType<PortableExecutableReference>()
                .Select(library => library.FilePath).OfType<string>().Except(_libraries),
        ];
        _libraries.AddRange(named);
        _assemblies.Initialize(named);
        if (cell.Image is not { } image)
        {
            _last = cell.Compilation;
            return Task.FromResult<object?>(null);
        }
        var assembly = _assemblies.Load(cell.Compilation, image);
        _last = cell.Compilation;
        // Index 0 is for globals of the host; there are none.
        if (++_count == _instances.Length) Array.Resize(ref _instances, 2 * _count);
        var entry = assembly.GetType(image.ClassName, throwOnError: true)!
            .GetMethod(image.EntryName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return entry.CreateDelegate<Func<object?[], Task<object?>>>()(_instances);
    }
}
