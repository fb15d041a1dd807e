using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotebookKit.Cli.Tests.Notebooks;

namespace NotebookKit.Cli.Tests.DotnetInteractive;

/// <summary>
/// A cell's number and outputs as a text to compare to the letter. What the two kernels cannot have in common is taken
/// out or translated here and nowhere else; each function says what and why.
/// </summary>
internal static partial class ComparableOutputs
{
    /// <summary>Texts stay as people read them.</summary>
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="cell">A code cell that ran.</param>
    public static string Of(JsonNode cell)
    {
        var outputs = cell["outputs"]!.AsArray().Select(output => output!.DeepClone())
            .Where(output => !IsConnectionScript(output)).Select(Translate).OfType<JsonNode>();
        var text = $"[{cell["execution_count"]}] {new JsonArray([.. outputs]).ToJsonString(Readable)}";
        return DrawnNames.Hide(WithoutTimes(WithoutCounters(text)));
    }

    /// <summary>
    /// The real kernel puts a script before its first output, by which a page could talk to its web server. The script
    /// names the addresses of the machine and a file on the network: the kit has neither server nor script.
    /// </summary>
    public static bool IsConnectionScript(JsonNode output) =>
        output["data"]?.ToJsonString().Contains("dotnet-interactive-this-cell-", StringComparison.Ordinal) == true;

    private static JsonNode? Translate(JsonNode output) => (string?)output["output_type"] switch
    {
        "stream" => WithoutWarningsAboutTheTool(output),
        "error" => ErrorInWords(output),
        _ => WithJsonAsJson(output),
    };

    /// <summary>
    /// The real kernel's packages were built for an older ASP.NET than it brings. The compiler says so (CS1701) when a
    /// cell calls <c>HTML</c>; nothing in the cell could be better.
    /// </summary>
    private static JsonNode? WithoutWarningsAboutTheTool(JsonNode output)
    {
        var text = string.Concat(output["text"]!.AsArray().Select(line => (string?)line));
        output["text"] = ToolWarning().Replace(text, "");
        return (string?)output["text"] == "" && text != "" ? null : output;
    }

    /// <summary>
    /// The real kernel names every exception "Error" and gives its <c>ToString()</c>, with calls within the kernel.
    /// The kit gives the exception's name, its message and the cell's lines. Both say the name and the message.
    /// </summary>
    private static JsonValue ErrorInWords(JsonNode output)
    {
        var (name, value) = ((string)output["ename"]!, (string)output["evalue"]!);
        return JsonValue.Create(PrintedException().Match(value) is { Success: true } printed && name == "Error"
            ? $"{printed.Groups["name"]}: {printed.Groups["message"]}"
            : $"{name}: {value}");
    }

    /// <summary>
    /// The real kernel puts JSON into the notebook as a string. The notebook's format wants JSON there.
    /// </summary>
    private static JsonNode WithJsonAsJson(JsonNode output)
    {
        var data = output["data"]!.AsObject();
        foreach (var (mimeType, value) in data.ToList())
        {
            if (mimeType.EndsWith("+json", StringComparison.Ordinal) && value!.GetValueKind() == JsonValueKind.String)
            {
                data[mimeType] = JsonNode.Parse((string)value!);
            }
        }
        return output;
    }

    /// <summary>
    /// A cell's classes lie in a class that the compiler numbers, and some magics take a number in one kernel only.
    /// </summary>
    private static string WithoutCounters(string text) => SubmissionNumber().Replace(text, "Submission#N");

    /// <summary>How long a cell took is never twice the same.</summary>
    private static string WithoutTimes(string text) => WallTime().Replace(text, "Wall time: N ms");

    [GeneratedRegex(@"\r?\nwarning CS1701: [^\n]*Microsoft\.AspNetCore\.Html\.Abstractions[^\n]*\n(\r?\n$)?")]
    private static partial Regex ToolWarning();

    [GeneratedRegex(
        @"^[\w.#+`]*?(?<name>\w+): (?<message>.*?)\r?\n(   at | ---> |File name: )", RegexOptions.Singleline)]
    private static partial Regex PrintedException();

    [GeneratedRegex(@"Submission#\d+")]
    private static partial Regex SubmissionNumber();

    [GeneratedRegex(@"Wall time: [\d.]+ms")]
    private static partial Regex WallTime();
}
