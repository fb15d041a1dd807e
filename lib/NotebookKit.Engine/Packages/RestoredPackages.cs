using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Packages;

/// <summary>The result of a restore.</summary>
/// <param name="Packages">Each package, including those that others need.</param>
/// <param name="AssemblyPaths">The assemblies to compile against and run.</param>
/// <param name="NativePaths">The native libraries for this system.</param>
/// <param name="Warnings">What NuGet warns of.</param>
internal sealed record RestoredPackages(
    IReadOnlyList<FetchedPackage> Packages,
    IReadOnlyList<string> AssemblyPaths,
    IReadOnlyList<string> NativePaths,
    IReadOnlyList<string> Warnings)
{
    // The SDK's names of these items (Microsoft.PackageDependencyResolution.targets).
    public const string PackageItems = "PackageDefinitions";
    public const string AssemblyItems = "RuntimeCopyLocalItems";
    public const string NativeItems = "NativeCopyLocalItems";

    /// <param name="json">MSBuild's answer to <c>-getItem</c>.</param>
    /// <param name="warnings">What NuGet warned of.</param>
    public static RestoredPackages Read(string json, IReadOnlyList<string> warnings)
    {
        var items = JsonNode.Parse(json)?["Items"] ?? throw new JsonException("MSBuild named no items.");
        return new RestoredPackages(
            [
                .. Items(PackageItems).Select(item => new FetchedPackage(
                    Text(item, "Name"), Text(item, "Version"), PackageOrigin.Of(Text(item, "ResolvedPath")))),
            ],
            [.. Items(AssemblyItems).Select(item => Text(item, "FullPath"))],
            [.. Items(NativeItems).Select(item => Text(item, "FullPath"))],
            warnings);

        IEnumerable<JsonNode> Items(string name) => items[name]?.AsArray().OfType<JsonNode>() ?? [];
    }

    private static string Text(JsonNode item, string name) =>
        item[name]?.GetValue<string>() ?? throw new JsonException($"MSBuild did not say {name}.");
}
