using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Engine.Packages;

/// <summary>Where a package came from, as NuGet noted it when it unpacked the package.</summary>
internal static class PackageOrigin
{
    private const string NoteName = ".nupkg.metadata";
    private const string Unknown = "NuGet's folder of unpacked packages";

    /// <summary>The source; NuGet's own folder if it noted none, as for packages that came with the SDK.</summary>
    /// <param name="folder">The folder that the package was unpacked to.</param>
    public static string Of(string folder)
    {
        try
        {
            var note = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, NoteName)));
            return note?["source"]?.GetValue<string>() is { Length: > 0 } source ? source : Unknown;
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            // The note tells people something; nothing depends on it.
            return Unknown;
        }
    }
}
