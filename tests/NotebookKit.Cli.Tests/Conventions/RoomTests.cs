using System.Text.RegularExpressions;
using System.Xml.Linq;
using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Conventions;

/// <summary>
/// The rooms of lib/README.md are those that are there, and each refers only to those that the map allows.
/// </summary>
public sealed partial class RoomTests
{
    private static readonly Dictionary<string, string> Allowed = Row().Matches(Map("lib/README.md"))
        .SelectMany(row => Name().Matches(row.Groups["rooms"].Value)
            .Select(room => (Room: room.Groups["name"].Value, Uses: row.Groups["uses"].Value.Trim())))
        .ToDictionary(row => row.Room, row => row.Uses);

    public static TheoryData<string> Rooms => [.. Folders("lib")];

    public static TheoryData<string, string> FoldersOfTheReadmes =>
    [
        .. new[] { "README.md", "README.ja.md" }.SelectMany(readme => Folders("lib")
            .Where(folder => folder != "Shared")
            .Select(folder => (readme, $"lib/{folder}"))),
    ];

    [Fact]
    public void Map_NamesEveryRoom_AndNoOther() => Assert.Equal(Folders("lib").Order(), Allowed.Keys.Order());

    [Theory, MemberData(nameof(FoldersOfTheReadmes))]
    public void Readme_Map_NamesEveryFolder(string readme, string folder) =>
        Assert.Contains($"`{folder}`", Map(readme), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Rooms))]
    public void Room_RefersOnlyToRooms_ThatTheMapAllows(string room)
    {
        var uses = Allowed[room];
        var allowed = uses.Split(", ").Select(name => $"NotebookKit.{name}").ToList();

        Assert.All(References(room), reference => Assert.True(
            uses == "all" || allowed.Contains(reference), $"{room} refers to {reference}, the map says: {uses}"));
    }

    private static IEnumerable<string> Folders(string parent) =>
        Directory.EnumerateDirectories(Repository.Path(parent)).Select(folder => Path.GetFileName(folder));

    private static string Map(string readme) => File.ReadAllText(Repository.Path(readme));

    /// <summary>
    /// Those that code can use; a source generator, or a project that is only to be built too, is none.
    /// </summary>
    private static IEnumerable<string> References(string room)
    {
        var project = Repository.Path("lib", room, $"{room}.csproj");
        return !File.Exists(project)
            ? []
            : XDocument.Load(project).Descendants("ProjectReference")
                .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
                .Where(reference => reference.Attribute("Include") is not null)
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
    }

    [GeneratedRegex(@"^\| (?<rooms>`[^|]*) \|[^|]*\|(?<uses>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Za-z.]+)`")]
    private static partial Regex Name();
}
