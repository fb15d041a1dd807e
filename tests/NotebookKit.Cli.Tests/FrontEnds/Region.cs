using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>A region of interest as a viewer's panel describes it.</summary>
internal sealed partial record Region(string Place, string Mean, string Deviation, string Area, int Count)
{
    public int X => Whole(Circle(), "x");

    public int Y => Whole(Circle(), "y");

    public double Radius => Number(Circle().Match(Place).Groups["radius"].Value);

    public int Left => Whole(Rectangle(), "left");

    public int Right => Whole(Rectangle(), "right");

    public int Top => Whole(Rectangle(), "top");

    public int Bottom => Whole(Rectangle(), "bottom");

    /// <summary>How many pixels of padding the numbers leave out.</summary>
    public int Padding => PaddingLeftOut().Match(Place) is { Success: true } match
        ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
        : 0;

    /// <summary>Reads the JSON of a region's texts.</summary>
    public static Region Read(string texts)
    {
        var all = JsonElement.Parse(texts);
        return new Region(
            Text("place"), Text("mean"), Text("deviation"), Text("area"),
            int.Parse(Text("count"), CultureInfo.InvariantCulture));

        string Text(string name) => all.GetProperty(name).GetString()!;
    }

    /// <summary>The question for the judge viewer_regions.py: the same region of a file.</summary>
    public object In(string file) => Circle().IsMatch(Place)
        ? new { File = file, Kind = "circle", X, Y, Radius }
        : new { File = file, Kind = "rectangle", Left, Top, Right, Bottom };

    /// <summary>The number at the beginning of a text such as <c>12.5 HU</c>.</summary>
    public static double Number(string text) =>
        double.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    private int Whole(Regex place, string group) =>
        int.Parse(place.Match(Place).Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^center \((?<x>\d+), (?<y>\d+)\), radius (?<radius>[\d.]+) px")]
    private static partial Regex Circle();

    [GeneratedRegex(@"^columns (?<left>\d+)–(?<right>\d+), rows (?<top>\d+)–(?<bottom>\d+)")]
    private static partial Regex Rectangle();

    [GeneratedRegex(@"padding left out: (\d+)")]
    private static partial Regex PaddingLeftOut();
}
