using System.Text.Json;

namespace NotebookKit.Cli.Doctor;

/// <summary>
/// Whether VS Code asks the kernel for completion after a dot. Its Jupyter extension does so for the languages of a
/// setting that has no C#, and that it reads from the user's own settings alone (its scope is <c>application</c>): a
/// folder's <c>.vscode/settings.json</c> would not count.
/// </summary>
internal static class EditorCompletionChecks
{
    private const string Subject = "VS Code completion";
    private const string Setting = "jupyter.completionTriggerCharacters";
    private const string Language = "\"csharp\": [\".\"]";

    /// <summary>VS Code's own names, and that of its build without Microsoft's additions.</summary>
    private static readonly string[] Editors = ["Code", "Code - Insiders", "VSCodium"];

    /// <summary>The names that the extension takes for this kernel's language.</summary>
    private static readonly string[] LanguageNames = ["c#", "csharp"];

    private static readonly JsonDocumentOptions Settings =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>A finding for each editor that this user has started once.</summary>
    public static IEnumerable<Finding> All() =>
        // %APPDATA% on Windows, ~/Library/Application Support on macOS, ~/.config elsewhere.
        All(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData));

    /// <param name="applicationData">The folder with a folder for each editor.</param>
    public static IEnumerable<Finding> All(string applicationData) =>
        from editor in Editors
        let folder = Path.Combine(applicationData, editor, "User")
        where Directory.Exists(folder)
        select Find(Path.Combine(folder, "settings.json"));

    private static Finding Find(string file)
    {
        var mend = $"add \"{Setting}\": {{ {Language} }} to {file}   (F1, Preferences: Open User Settings (JSON))";
        try
        {
            using var settings = Read(file);
            if (!settings.RootElement.TryGetProperty(Setting, out var languages)
                || languages.ValueKind != JsonValueKind.Object)
            {
                return Finding.Optional(Subject, "a dot in a cell lists no members", mend);
            }
            return LanguageNames.Any(name => HasTrigger(languages, name))
                ? Finding.Present(Subject, file)
                : Finding.Optional(
                    Subject, "a dot in a cell lists no members",
                    $"add {Language} within \"{Setting}\" in {file}");
        }
        catch (Exception exception) when (
            exception is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return Finding.Optional(Subject, $"{file} cannot be read: {exception.Message}", mend);
        }
    }

    private static bool HasTrigger(JsonElement languages, string name) =>
        languages.TryGetProperty(name, out var characters) && characters.ValueKind == JsonValueKind.Array
        && characters.EnumerateArray().Any(character => character.ValueEquals("."));

    /// <summary>The settings; none where the user has changed none.</summary>
    private static JsonDocument Read(string file)
    {
        var text = File.Exists(file) ? File.ReadAllText(file) : "";
        return JsonDocument.Parse(string.IsNullOrWhiteSpace(text) ? "{}" : text, Settings);
    }
}
