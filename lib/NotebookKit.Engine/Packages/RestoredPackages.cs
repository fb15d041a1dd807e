using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Packages;

/// <summary>The result of a restore.</summary>
/// <param name="Versions">Each package and its version, including the packages that others need.</param>
/// <param name="AssemblyPaths">The assemblies to compile against and run.</param>
/// <param name="NativePaths">The native libraries for this system.</param>
/// <param name="Warnings">What NuGet warns of.</param>
internal sealed record RestoredPackages(
    IReadOnlyDictionary<string, string> Versions,
    IReadOnlyList<string> AssemblyPaths,
    IReadOnlyList<string> NativePaths,
    IReadOnlyList<string> Warnings)
{
    // The SDK's names of these items (Microsoft.PackageDependencyResolution.targets).
    public const string Packages = "PackageDefinitions";
    public const string Assemblies = "RuntimeCopyLocalItems";
    public const string Natives = "NativeCopyLocalItems";

    /// <param name="json">MSBuild's answer to <c>-getItem</c>.</param>
    /// <param name="warnings">What NuGet warned of.</param>
    public static RestoredPackages Read(string json, IReadOnlyList<string> warnings)
    {
        var items = JsonNode.Parse(json)?["Items"] ?? throw new JsonException("MSBuild named no items.");
        return new RestoredPackages(
            Items(Packages).ToDictionary(
                item => Text(item, "Name"), item => Text(item, "Version"), StringComparer.OrdinalIgnoreCase),
            [.. Items(Assemblies).Select(item => Text(item, "FullPath"))],
            [.. Items(Natives).Select(item => Text(item, "FullPath"))],
            warnings);

        IEnumerable<JsonNode> Items(string name) => items[name]?.AsArray().OfType<JsonNode>() ?? [];
    }

    private static string Text(JsonNode item, string name) =>
        item[name]?.GetValue<string>() ?? throw new JsonException($"MSBuild did not say {name}.");
}
