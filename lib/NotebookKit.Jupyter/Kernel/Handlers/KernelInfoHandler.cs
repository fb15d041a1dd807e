using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using NotebookKit.Engine.Execution;
using NotebookKit.Jupyter.Messages;

namespace NotebookKit.Jupyter.Kernel.Handlers;

/// <summary>What the kernel is ("Kernel info" in the messaging specification).</summary>
internal static class KernelInfoHandler
{
    private static readonly string Version = typeof(KernelInfoHandler).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Task<JsonObject?> AnswerAsync(Request request) => Task.FromResult<JsonObject?>(Reply.Ok(new JsonObject
    {
        ["protocol_version"] = JupyterMessage.ProtocolVersion,
        ["implementation"] = "notebookkit",
        ["implementation_version"] = Version,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = CSharpEngine.LanguageVersion,
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] =
            $"NotebookKit {Version}: C# {CSharpEngine.LanguageVersion} on {RuntimeInformation.FrameworkDescription}",
        ["help_links"] = new JsonArray(
            Link("C#", "https://learn.microsoft.com/dotnet/csharp/"),
            Link(".NET", "https://learn.microsoft.com/dotnet/api/"),
            Link("fo-dicom", "https://fo-dicom.github.io/stable/v5/"),
            Link("DICOM", "https://dicom.nema.org/medical/dicom/current/output/html/")),
        ["debugger"] = false,
        ["supported_features"] = new JsonArray(),
    }));

    private static JsonObject Link(string text, string url) => new() { ["text"] = text, ["url"] = url };
}
