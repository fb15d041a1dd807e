using System.Text.Json.Nodes;
using System.Xml.Linq;
using NotebookKit.Cli.Pages;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Doctor;

/// <summary>The list of licences beside what the projects of the clone restored, and what each package says of itself.
/// </summary>
public sealed class LicensesTests
{
    private static readonly IReadOnlyList<string[]> Listed =
    [
        .. PageAssets.Read("licenses.txt").TrimEnd().Split('\n')
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Listed_PackagesThatAreShipped_AreAllThereWithTheirVersionsAndLicences()
    {
        var shipped = Shipped().Distinct().ToList();

        Assert.NotEmpty(shipped);
        foreach (var package in shipped)
        {
            var listed = Assert.Single(Listed, line => $"{line[0]}/{line[1]}" == package.Name);
            // Some packages bring a text instead of a name; those were read.
            if (package.License is not null) Assert.Equal(package.License, listed[2]);
        }
    }

    [Fact]
    public void Listed_EachLine_HasNameVersionLicenceAndAddress() =>
        Assert.All(Listed, line =>
        {
            Assert.Equal(4, line.Length);
            Assert.True(Uri.IsWellFormedUriString(line[3], UriKind.Absolute));
        });

    private static IEnumerable<(string Name, string? License)> Shipped() =>
        from project in Directory.GetDirectories(Repository.Path("lib"))
        where Path.GetFileName(project) is not ("NotebookKit.Dicom.Generator" or "NotebookKit.Codecs")
        let record = Path.Combine(project, "obj", "project.assets.json")
        where File.Exists(record)
        let json = JsonNode.Parse(File.ReadAllText(record))!
        from library in json["libraries"]!.AsObject()
        where (string?)library.Value!["type"] == "package" && IsShipped(json, library.Key)
        // FellowOakDicom is shipped by nobody: who builds with it has restored it himself.
        where !library.Key.StartsWith("fo-dicom", StringComparison.Ordinal)
        select (library.Key, LicenseOf(json, (string)library.Value["path"]!));

    private static bool IsShipped(JsonNode json, string package) =>
        (from target in json["targets"]!.AsObject()
         from kind in (string[])["runtime", "runtimeTargets", "native"]
         from file in target.Value![package]?[kind] as JsonObject ?? []
         select file.Key).Any(file => !file.EndsWith("_._", StringComparison.Ordinal));

    private static string? LicenseOf(JsonNode json, string path)
    {
        var folder = json["packageFolders"]!.AsObject().Select(cache => Path.Combine(cache.Key, path))
            .First(Directory.Exists);
        return XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "license" && (string?)element.Attribute("type")
                == "expression")?.Value;
    }
}
