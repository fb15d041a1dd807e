using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace NotebookKit.Display;

/// <summary>
/// Starts the adapters of Plotly.NET and ScottPlot when a cell uses one of these libraries: an adapter says how the
/// charts are shown, and a cell that draws with the library alone does not call it. None starts at the moment in which
/// its library is loaded: .NET Interactive has not noted the library then, and would load it again.
/// </summary>
internal static class ChartLibraries
{
    private const string Giraffe = "Giraffe.ViewEngine";

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A notebook imports the kit with #r and calls nothing first.")]
    internal static void Watch()
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => See(loaded.LoadedAssembly);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies()) See(assembly);
    }

    private static void See(Assembly loaded)
    {
        switch (loaded.GetName().Name)
        {
            case "Plotly.NET":
                ContextOf(loaded).Resolving += (_, wanted) => wanted.Name == Giraffe ? GiraffeFor(loaded) : null;
                break;
            // ScottPlot draws with it.
            case "SkiaSharp":
                Start("NotebookKit.ScottPlot", loaded);
                break;
        }
    }

    /// <summary>
    /// Giraffe.ViewEngine, with which Plotly.NET writes HTML: they must use one FSharp.Core. .NET Interactive has an
    /// older one of its own, new enough for Giraffe and too old for Plotly.NET, which gets another. Found in the usual
    /// way, Giraffe would take the old one, and the two could not exchange a list. So it lies in a folder of its own,
    /// where the usual way does not find it, and .NET asks here.
    /// </summary>
    private static Assembly? GiraffeFor(Assembly plotly)
    {
        Start("NotebookKit.PlotlyNet", plotly);
        var file = Path.Combine(FolderOf(plotly), "giraffe", Giraffe + ".dll");
        if (!File.Exists(file)) return null;
        var core = plotly.GetReferencedAssemblies().First(reference => reference.Name == "FSharp.Core");
        return ContextOf(ContextOf(plotly).LoadFromAssemblyName(core)).LoadFromAssemblyPath(file);
    }

    /// <summary>The adapter lies beside what it needs, unless a notebook got the library from elsewhere.</summary>
    private static void Start(string adapter, Assembly beside)
    {
        var file = Path.Combine(FolderOf(beside), adapter + ".dll");
        if (!File.Exists(file)) return;
        // .NET Interactive's loader refuses a name without a version.
        var started = ContextOf(beside).LoadFromAssemblyName(AssemblyName.GetAssemblyName(file));
        RuntimeHelpers.RunModuleConstructor(started.ManifestModule.ModuleHandle);
    }

    private static string FolderOf(Assembly assembly) => Path.GetDirectoryName(assembly.Location)!;

    private static AssemblyLoadContext ContextOf(Assembly assembly) => AssemblyLoadContext.GetLoadContext(assembly)!;
}
