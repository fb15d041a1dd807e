using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NotebookKit.Cli.Files;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// plotly.js as Plotly.NET carries it within its own file. The file is only read: were it loaded, the cells would get
/// it in place of the one that they name.
/// </summary>
internal static class PlotlyScript
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The script; null if Plotly.NET was not built with the kit.</summary>
    public static string? Text => Found.Value;

    private static string? Find()
    {
        if (KitFolders.FindRoot() is not { } root || !File.Exists(KitFolders.PlotlyNet(root))) return null;
        using var file = new PEReader(File.OpenRead(KitFolders.PlotlyNet(root)));
        var metadata = file.GetMetadataReader();
        var script = metadata.ManifestResources.Select(metadata.GetManifestResource).FirstOrDefault(
            resource => metadata.GetString(resource.Name).EndsWith(".min.js", StringComparison.Ordinal));
        var resources = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        // ECMA-335 II.24.2.4: the length of a resource stands before it.
        var reader = resources.GetReader((int)script.Offset, resources.Length - (int)script.Offset);
        return reader.ReadUTF8(reader.ReadInt32());
    }
}
