using System.Text.RegularExpressions;

namespace NotebookKit.Engine.Packages;

/// <summary>A line <c>#r "nuget: Id, version"</c>.</summary>
/// <param name="Id">The package's name; upper and lower case mean the same.</param>
/// <param name="Version">A version, a range such as <c>[1.0,2.0)</c>, or one with a star; just a star for the
/// newest.</param>
/// <param name="Line">The cell's line, from 1.</param>
internal sealed partial record PackageRequest(string Id, string Version, int Line)
{
    private const string Newest = "*";

    /// <summary>Whether any version will do.</summary>
    public bool TakesAny => Version is Newest or "*-*";

    /// <param name="text">What stands between the quotes, after <c>nuget:</c>.</param>
    /// <param name="line">The cell's line, from 1.</param>
    /// <exception cref="MagicException">The text names no package, or no version where one should be.</exception>
    public static PackageRequest Parse(string text, int line)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        var version = parts.ElementAtOrDefault(1) is { Length: > 0 } given ? given : Newest;
        if (!PackageId().IsMatch(parts[0])) throw Problem(line, text, "names no package");
        if (!PackageVersion().IsMatch(version)) throw Problem(line, text, $"“{version}” is no version");
        return new PackageRequest(parts[0], version, line);
    }

    /// <summary>Whether two texts mean the same version: <c>1.0</c> is <c>1.0.0</c>.</summary>
    public static bool IsSameVersion(string one, string other) =>
        string.Equals(Normalize(one), Normalize(other), StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Version == Newest ? Id : $"{Id}, {Version}";

    private static MagicException Problem(int line, string text, string problem) => new(line,
        $"Unable to parse package reference: \"nuget:{text}\": {problem}. Write #r \"nuget: Id, 1.2.3\", or #r " +
        "\"nuget: Id\" for the newest.");

    /// <summary>NuGet's normal form: three numbers at least, no zero as the fourth, no build metadata.</summary>
    private static string Normalize(string version)
    {
        if (PlainVersion().Match(version) is not { Success: true } match) return version;
        var numbers =
            match.Groups["number"].Captures.Select(
                number => number.Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0")
                .ToList();
        while (numbers.Count < 3) numbers.Add("0");
        if (numbers is [_, _, _, "0"]) numbers.RemoveAt(3);
        return string.Join('.', numbers) + match.Groups["label"].Value;
    }

    [GeneratedRegex(@"^\w+([.-]\w+)*$")]
    private static partial Regex PackageId();

    [GeneratedRegex(@"^(?<number>\d+)(\.(?<number>\d+)){0,3}(?<label>-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$")]
    private static partial Regex PlainVersion();

    [GeneratedRegex(@"^((\d+\.){0,3}(\d+|\*)(-[0-9A-Za-z.-]*\*?)?(\+[0-9A-Za-z.-]+)?|[\[(][^\[\]()]*[\])])$")]
    private static partial Regex PackageVersion();
}
