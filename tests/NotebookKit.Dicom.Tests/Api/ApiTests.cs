using System.Reflection;
using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Api;

/// <summary>
/// Code written against the stand-in must compile against fo-dicom, too: what is public in it is public in fo-dicom
/// 5.1.3, with the same signatures and defaults. The API file was read from fo-dicom by reflection.
/// </summary>
/// <remarks>
/// This proves that code which compiles against the stand-in compiles against fo-dicom. It does not prove the reverse,
/// as much of fo-dicom is missing here, nor that the code then does the same: signatures say nothing of values,
/// exceptions or text. For that the other tests, except those of what only the stand-in promises, run on fo-dicom
/// itself, too, where <c>-p:Dicom=fo-dicom</c> can be built. Annotations for null and of other kinds are not compared,
/// nor are the names of the dictionary's entries, only how many there are.
/// </remarks>
public sealed class ApiTests
{
    private static readonly Type[] PublicTypes =
        [
            .. typeof(DicomTag).Assembly.GetExportedTypes().Where(
                type => type.Namespace!.StartsWith("FellowOakDicom", StringComparison.Ordinal)),
        ];

    [Fact]
    public void PublicTypes_OfTheStandIn_AreAllOfItsNamespaces() =>
        Assert.Equal(typeof(DicomTag).Assembly.GetExportedTypes(), PublicTypes);

    [Fact]
    public void PublicApi_OfTheStandIn_IsASubsetOfFoDicoms()
    {
        var fellow = ReadApi();

        var differences = PublicTypes.SelectMany(type => Differences(type, fellow)).ToArray();

        Assert.True(differences.Length == 0, "Not in fo-dicom 5.1.3:\n" + string.Join('\n', differences));
    }

    [Theory]
    [InlineData(typeof(DicomTag), "(5175 static readonly DicomTag fields")]
    [InlineData(typeof(DicomUID), "(1895 static readonly DicomUID fields")]
    public void Entries_OfTheDictionary_AreFieldsAsManyAsInFoDicomOrFewer(Type type, string line)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static).Count(ApiText.IsDictionaryEntry);
        var allowed = int.Parse(line.AsSpan(1, 4), System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains(
            ReadApi()[ApiText.Heading(type)].Members, member => member.StartsWith(line, StringComparison.Ordinal));
        Assert.InRange(fields, 1800, allowed);
    }

    [Fact]
    public void ApiFile_ReadsAsTheTypesThatItLists()
    {
        var fellow = ReadApi();

        Assert.True(fellow.Count > 200);
        Assert.Contains("static const uint FullMask", fellow["FellowOakDicom | sealed class DicomMaskedTag"].Members);
        Assert.Contains("IFormattable", fellow["FellowOakDicom | sealed class DicomMaskedTag"].Bases);
    }

    private static IEnumerable<string> Differences(Type type, Dictionary<string, FellowType> fellow)
    {
        if (!fellow.TryGetValue(ApiText.Heading(type), out var other)) return [ApiText.Heading(type)];
        var members = ApiText.Members(type).Where(
            member => !other.Members.Contains(member) && !other.Members.Contains(Settable(member)));
        var bases = ApiText.Bases(type).Where(name => !other.Bases.Contains(name)).Select(name => ": " + name);
        return members.Concat(bases).Select(difference => $"{ApiText.Heading(type)}: {difference}");
    }

    private static string Settable(string property) =>
        property.Replace("{ get; }", "{ get; set; }", StringComparison.Ordinal);

    private static Dictionary<string, FellowType> ReadApi()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("api.txt")!;
        using var reader = new StreamReader(stream);
        var blocks =
            reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return blocks.Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(
            lines => lines[0].Split(" : ")[0],
            lines => new FellowType(
                [.. lines.Skip(1).Select(line => line.Trim())],
                lines[0].Split(" : ") is [_, var bases] ? [.. Split(bases)] : []));
    }

    /// <summary>Splits at the commas that are outside of angle brackets.</summary>
    private static IEnumerable<string> Split(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && (depth += list[i] == '<' ? 1 : list[i] == '>' ? -1 : 0) != 0) continue;
            if (i < list.Length && list[i] != ',') continue;
            yield return list[start..i].Trim();
            start = i + 1;
        }
    }

    private sealed record FellowType(HashSet<string> Members, HashSet<string> Bases);
}
