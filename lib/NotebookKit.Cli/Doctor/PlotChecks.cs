using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NotebookKit.Cli.Doctor;

/// <summary>Whether the kit's figures can become charts of the libraries of others, and of which version.</summary>
internal static class PlotChecks
{
    private static readonly (string Library, string Adapter)[] Adapters =
        [("Plotly.NET", "NotebookKit.PlotlyNet"), ("ScottPlot", "NotebookKit.ScottPlot")];

    public static IEnumerable<Finding> All(string root) => Adapters.Select(
        pair => Find(Path.Combine(root, "lib", pair.Adapter, "bin", $"{pair.Adapter}.dll"), pair.Library));

    private static Finding Find(string adapter, string library) => File.Exists(adapter)
        ? Finding.Present(library, VersionFor(adapter, library))
        : Finding.Optional(
            library, "its adapter is not built: the lecture runs, with the kit's own figures alone", "dotnet build");

    /// <summary>The version that the adapter was built for.</summary>
    private static string VersionFor(string adapter, string library)
    {
        using var file = new PEReader(File.OpenRead(adapter));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .First(reference => metadata.StringComparer.Equals(reference.Name, library))
            .Version.ToString(3);
    }
}
