using NotebookKit.TestSupport;

namespace NotebookKit.Cli.Tests.Students;

/// <summary>Folders of students with the progress files that their notebooks have kept.</summary>
internal static class SampleClass
{
    public const string FileName = "exercise-progress.json";

    public const string OneSolved = """
        {"version": 1, "exercises": {"window-1": {"solved": true, "tries": 3, "hints": 1,
          "lastTry": "2026-11-26T03:04:05Z", "solvedAt": "2026-11-26T03:04:05Z", "mistake": null}}}
        """;

    public const string OneTried = """
        {"version": 1, "exercises": {"window-1": {"solved": false, "tries": 2, "hints": 0,
          "lastTry": "2026-11-27T03:04:05Z", "solvedAt": null, "mistake": "whole-width"}}}
        """;

    /// <summary>Makes a class of one.</summary>
    /// <returns>The folder of it.</returns>
    public static string In(TemporaryFolder folder)
    {
        Write(folder.File("class"), Path.Combine("山田 花子", "ja"), OneSolved);
        return folder.File("class");
    }

    public static string Write(string classFolder, string folder, string contents)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(classFolder, folder)).FullName, FileName);
        File.WriteAllText(path, contents);
        return path;
    }
}
