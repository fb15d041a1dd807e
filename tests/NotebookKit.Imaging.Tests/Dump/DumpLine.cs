using System.Text.RegularExpressions;

namespace NotebookKit.Tests.Dump;

/// <summary>
/// A line of a dump taken apart: what must agree with pydicom, and the name, which depends on the dictionary's
/// edition.
/// </summary>
internal sealed partial record DumpLine(string Indent, string Tag, string Name, string Vr, string Value)
{
    public static DumpLine Parse(string line)
    {
        if (Sequence().Match(line) is { Success: true } sequence)
        {
            return new(
                sequence.Groups[1].Value, sequence.Groups[2].Value, sequence.Groups[3].Value, "SQ",
                sequence.Groups[4].Value);
        }
        if (Element().Match(line) is { Success: true } element)
        {
            return new(
                element.Groups[1].Value, element.Groups[2].Value, element.Groups[3].Value.TrimEnd(),
                element.Groups[4].Value, element.Groups[5].Value);
        }
        return new("", "", "", "", line);
    }

    [GeneratedRegex(@"^( *)(\([0-9a-f]{4}, [0-9a-f]{4}\))  (.*)  ([0-9]+) item\(s\) ---- $")]
    private static partial Regex Sequence();

    [GeneratedRegex(
        @"^( *)(\([0-9a-f]{4}, [0-9a-f]{4}\)) (.{35}) (?:VR\.)?([A-Z]{2}(?:(?: or |_)[A-Z]{2})*): (.*)$",
        RegexOptions.Singleline)]
    private static partial Regex Element();
}
