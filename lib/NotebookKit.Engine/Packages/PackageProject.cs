using System.Xml.Linq;

namespace NotebookKit.Engine.Packages;

/// <summary>
/// A project that asks for packages and has no code: the SDK restores it and lists the files that it would use.
/// </summary>
/// <param name="BaseFolder">The notebook's folder: a nuget.config there or above it is followed.</param>
/// <param name="Sources">Sources beside those of NuGet's configuration.</param>
/// <param name="Packages">Each package and the version to take.</param>
internal sealed record PackageProject(
    string BaseFolder, IReadOnlyCollection<string> Sources, IReadOnlyCollection<(string Id, string Version)> Packages)
{
    public const string FileName = "packages.csproj";

    public void Save(string folder) => new XDocument(new XElement("Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement("PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.{Environment.Version.Minor}"),
            // Without it, the native libraries for all systems would be listed.
            new XElement("UseCurrentRuntimeIdentifier", true),
            new XElement("SelfContained", false),
            new XElement("RestoreRootConfigDirectory", Escape(BaseFolder)),
            new XElement("RestoreAdditionalProjectSources", string.Join(';', Sources.Select(Escape))),
            // Without a network, the sources that are folders must still be used.
            new XElement("RestoreIgnoreFailedSources", true),
            new XElement("NuGetAudit", false),
            new XElement("EmitLegacyAssetsFileItems", true)),
        new XElement("ItemGroup", Packages.Select(package => new XElement("PackageReference",
            new XAttribute("Include", package.Id), new XAttribute(
                "Version", package.Version)))))).Save(Path.Combine(folder, FileName));

    /// <summary>Escapes what MSBuild would read as syntax.</summary>
    private static string Escape(string text)
    {
        foreach (var special in "%$@'?*;")
        {
            text = text.Replace($"{special}", $"%{(int)special:X2}", StringComparison.Ordinal);
        }
        return text;
    }
}
