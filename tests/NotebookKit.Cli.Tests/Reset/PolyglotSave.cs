using System.Text.Json.Nodes;
using NotebookKit.Cli.Reset;
using NotebookKit.Cli.Tests.Notebooks;

namespace NotebookKit.Cli.Tests.Reset;

/// <summary>
/// What Polyglot Notebooks makes of a notebook when it saves it: a code cell keeps no metadata but the extension's own,
/// and the notebook's language gets another name.
/// </summary>
internal static class PolyglotSave
{
    public static JsonNode Of(OriginalNotebook original)
    {
        var notebook = JsonNode.Parse(original.Contents)!;
        foreach (var cell in CommittedNotebooks.Cells(notebook).Where(CommittedNotebooks.IsCode))
        {
            cell["metadata"] = new JsonObject
            {
                ["dotnet_interactive"] = new JsonObject { ["language"] = "csharp" },
                ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "csharp" },
            };
        }
        notebook["metadata"]!["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" };
        return notebook;
    }
}
