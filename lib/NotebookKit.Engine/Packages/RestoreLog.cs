using System.Text.RegularExpressions;

namespace NotebookKit.Engine.Packages;

/// <summary>What a restore printed: its errors and warnings by NuGet's codes.</summary>
internal sealed partial class RestoreLog(string output)
{
    private readonly IReadOnlyList<(string Code, string Text)> _messages =
    [
        .. Message().Matches(output)
            .Select(
                match =>
                    (
                        match.Groups["code"].Value,
                        $"{match.Groups["kind"].Value} {match.Groups["code"].Value}: " +
                        $"{match.Groups["text"].Value.TrimEnd()}"))
            .Distinct(),
    ];

    public IReadOnlyList<string> Warnings =>
        [
            .. _messages.Select(message => message.Text).Where(
                text => text.StartsWith("warning", StringComparison.Ordinal)),
        ];

    /// <summary>What went wrong and what to do.</summary>
    public string Explanation => _messages.Count == 0
        ? output
        : string.Join('\n', _messages.Select(message => message.Text).Append(Advice).Where(text => text.Length > 0));

    private string Advice => this switch
    {
        _ when Has("NU1801", "NU1301") =>
            "A source could not be reached. Connect to the network, or put the packages' .nupkg files into a folder " +
            "and name it before: #i \"nuget: FOLDER\".",
        _ when Has("NU1605", "NU1107", "NU1608") =>
            "Packages that are loaded cannot be replaced: restart the kernel and ask for all packages in one cell.",
        _ when Has("NU1101") =>
            "Look up how the package is called, or name the source that has it before: #i \"nuget: SOURCE\".",
        _ when Has("NU1102", "NU1103") =>
            "Ask for one of the versions that there are, or for the newest: #r \"nuget: Id\".",
        _ => "",
    };

    private bool Has(params IEnumerable<string> codes) => _messages.Any(message => codes.Contains(message.Code));

    // Left out: the path of the project, which comes first and is a temporary one.
    [GeneratedRegex(
        @"(?<=: )(?<kind>error|warning) (?<code>[A-Z]+\d+): (?<text>[^\r\n]*?)(?= \[[^\]\r\n]*csproj\]|\r?$)",
        RegexOptions.Multiline)]
    private static partial Regex Message();
}
