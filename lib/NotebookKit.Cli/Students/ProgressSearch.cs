using NotebookKit.Cli.Terminal;
using NotebookKit.Exercises.Progress;

namespace NotebookKit.Cli.Students;

/// <summary>Finds the progress files below a folder.</summary>
internal static class ProgressSearch
{
    // A whole clone of the repository in a folder of a folder of submissions is five deep.
    private const int Deepest = 10;

    // Whoever runs the solutions has solved nothing.
    private const string Solutions = "solutions";

    /// <summary>The files, folder by folder in the names' order, each with the student whose it is.</summary>
    /// <param name="folder">The folder of the students' folders, or one student's.</param>
    /// <param name="console">Where to say what was passed over.</param>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder must not be listed.</exception>
    public static IEnumerable<(string Student, string File)> In(string folder, KitConsole console)
    {
        var top = new DirectoryInfo(folder);
        if (Own(top) is { } own) yield return (top.Name, own);
        foreach (var student in Folders(top, console))
        {
            foreach (var file in Below(student, 1, console)) yield return (student.Name, file);
        }
    }

    private static IEnumerable<string> Below(DirectoryInfo folder, int depth, KitConsole console)
    {
        if (Own(folder) is { } own) yield return own;
        if (depth == Deepest) yield break;
        var below = Folders(folder, console).SelectMany(sub => Below(sub, depth + 1, console));
        foreach (var file in below) yield return file;
    }

    private static string? Own(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, ProgressFile.Name);
        return File.Exists(path) ? path : null;
    }

    private static IEnumerable<DirectoryInfo> Folders(DirectoryInfo folder, KitConsole console) => folder
        .EnumerateDirectories("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 })
        .Where(sub => !sub.Name.StartsWith('.') && sub.Name != Solutions)
        .OrderBy(sub => sub.Name, StringComparer.Ordinal)
        .Where(sub => !IsLink(sub, console));

    /// <summary>A link could lead round in a circle: not followed.</summary>
    private static bool IsLink(DirectoryInfo folder, KitConsole console)
    {
        if (folder.LinkTarget is null) return false;
        console.Note($"{folder} was passed over: a link to another folder");
        return true;
    }
}
