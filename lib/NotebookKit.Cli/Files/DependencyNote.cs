using System.Text.Json.Nodes;

namespace NotebookKit.Cli.Files;

/// <summary>What a build notes of the assemblies that its result runs with (the file .deps.json).</summary>
internal static class DependencyNote
{
    /// <summary>Their file names.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file is damaged.</exception>
    public static IReadOnlySet<string> Read(string path)
    {
        var targets = JsonNode.Parse(File.ReadAllText(path))?["targets"] as JsonObject ?? [];
        return targets.SelectMany(target => target.Value!.AsObject())
            .SelectMany(library => library.Value?["runtime"] as JsonObject ?? [])
            .Select(file => Path.GetFileName(file.Key)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
