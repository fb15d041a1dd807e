using System.Text.Json.Nodes;
using NotebookKit.Cli.Files;

namespace NotebookKit.Cli.Run;

/// <summary>
/// Plotly.NET and ScottPlot, without which the kit can be built too: <c>dotnet build -p:Plots=none</c>.
/// </summary>
internal static class PlotLibraries
{
    /// <summary>Whether they lie where the notebooks look for them.</summary>
    public static bool AreBuilt => KitFolders.FindRoot() is not { } root || File.Exists(KitFolders.PlotlyNet(root));

    /// <summary>
    /// Whether the notebook's metadata say that it is about them: <c>"kit": { "about": "plots" }</c>.
    /// </summary>
    public static bool AreSubjectOf(LectureNotebook notebook) =>
        notebook.Document.Metadata["kit"] is JsonObject kit && kit["about"] is JsonValue about
        && about.TryGetValue(out string? subject) && subject == "plots";
}
