using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// The SDK's reference assemblies, and beside them .NET's documentation. Types are in other assemblies there than at
/// run time: <c>System.Collections.Generic.List`1</c> is in System.Private.CoreLib and is documented in
/// System.Collections.xml.
/// </summary>
internal static class ReferencePack
{
    private static readonly Lazy<Dictionary<string, string>> Files = new(ReadFiles);

    /// <summary>The XML file that documents a type of .NET; null if there is no such file, or no SDK.</summary>
    /// <param name="type">The full name of a type that is not nested.</param>
    public static string? DocumentationOf(string type) => Files.Value.GetValueOrDefault(type);

    private static Dictionary<string, string> ReadFiles()
    {
        Dictionary<string, string> files = [];
        if (Folder() is not { } folder) return files;
        foreach (var library in Directory.EnumerateFiles(folder, "*.dll"))
        {
            var documentation = Path.ChangeExtension(library, ".xml");
            if (!File.Exists(documentation)) continue;
            foreach (var type in Types(library)) files.TryAdd(type, documentation);
        }
        return files;
    }

    private static IReadOnlyList<string> Types(string library)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(library));
            var metadata = file.GetMetadataReader();
            return
            [
                .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(
                    type => type.GetDeclaringType().IsNil)
                    .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
            ];
        }
        catch (Exception exception) when (
            exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The newest pack for this version of .NET; null without an SDK.</summary>
    private static string? Folder()
    {
        // …/dotnet/shared/Microsoft.NETCore.App/10.0.0/
        var dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..");
        var packs = Path.GetFullPath(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs)) return null;
        var version = $"{Environment.Version.Major}.{Environment.Version.Minor}";
        return Directory.EnumerateDirectories(packs, $"{version}.*")
            .OrderByDescending(
                pack => Version.TryParse(Path.GetFileName(pack), out var number) ? number : new Version())
            .Select(pack => Path.Combine(pack, "ref", $"net{version}")).FirstOrDefault(Directory.Exists);
    }
}
