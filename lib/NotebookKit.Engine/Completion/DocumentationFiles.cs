using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace NotebookKit.Engine;

/// <summary>The XML files with the documentation of libraries. .NET's own lie with the SDK, not beside the running files.</summary>
internal static class DocumentationFiles
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The element of one member; null if no file has it.</summary>
    /// <param name="library">The path of the library's file.</param>
    /// <param name="id">The member's id, such as <c>M:System.Math.Abs(System.Int32)</c>.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static XElement? Find(string library, string id, CancellationToken cancellation) =>
        Candidates(library).Where(File.Exists).Select(file => Read(file, id, cancellation)).FirstOrDefault(found => found is not null);

    private static XElement? Read(string file, string id, CancellationToken cancellation)
    {
        try
        {
            using var reader = XmlReader.Create(file, Safe);
            while (reader.ReadToFollowing("member"))
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.GetAttribute("name") == id) return (XElement)XNode.ReadFrom(reader);
            }
            return null;
        }
        catch (Exception unreadable) when (unreadable is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Candidates(string library)
    {
        yield return Path.ChangeExtension(library, ".xml");
        if (!library.StartsWith(RuntimeEnvironment.GetRuntimeDirectory(), StringComparison.OrdinalIgnoreCase)) yield break;
        if (ReferencePack() is not { } pack) yield break;
        yield return Path.Combine(pack, Path.GetFileNameWithoutExtension(library) + ".xml");
        // What runs from System.Private.CoreLib is documented where programs refer to it.
        yield return Path.Combine(pack, "System.Runtime.xml");
        yield return Path.Combine(pack, "System.Collections.xml");
    }

    /// <summary>The folder of the SDK's reference assemblies for this version of .NET; null without an SDK.</summary>
    private static string? ReferencePack()
    {
        // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/
        var packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs)) return null;
        var version = $"{Environment.Version.Major}.{Environment.Version.Minor}";
        return Directory.EnumerateDirectories(packs, $"{version}.*").Order(StringComparer.Ordinal)
            .Select(pack => Path.Combine(pack, "ref", $"net{version}")).LastOrDefault(Directory.Exists);
    }
}
