using System.Net;
using System.Text.RegularExpressions;

namespace NotebookKit.Engine.Tests.Magics;

public sealed partial class MagicListTests
{
    private readonly CellSession _session = new();

    [Fact]
    public async Task Run_LsMagic_ListsEachMagicWithADescription()
    {
        var rows = await List();
        // What .NET Interactive lists for C# (docs/magic-commands.md), of which the kit has these.
        string[] expected =
        [
            "#i", "#r", "#!about", "#!csharp", "#!html", "#!import", "#!javascript", "#!lsmagic", "#!markdown",
            "#!time", "#!who", "#!whos",
        ];
        Assert.Superset(expected.ToHashSet(), rows.Keys.ToHashSet());
        Assert.All(rows.Values, description => Assert.Matches(@"^\S.*\.$", description));
    }

    [Fact]
    public async Task Run_EachListedMagic_IsKnown()
    {
        var names = (await List()).Keys.Where(name => name.StartsWith("#!", StringComparison.Ordinal));
        foreach (var name in names.Where(name => name != "#!import"))
        {
            await _session.Run(name);
            Assert.True(_session.Last.Succeeded, name);
        }
    }

    private async Task<Dictionary<string, string>> List()
    {
        await _session.Run("#!lsmagic");
        var data = Assert.Single(_session.Displays).Data;
        Assert.Equal(["text/html"], data.Keys);
        return Row().Matches(data["text/html"]).ToDictionary(
            row => row.Groups[1].Value, row => WebUtility.HtmlDecode(row.Groups[2].Value));
    }

    [GeneratedRegex("<tr><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td></tr>")]
    private static partial Regex Row();
}
