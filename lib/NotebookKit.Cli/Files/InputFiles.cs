using NotebookKit.Cli.Terminal;

namespace NotebookKit.Cli.Files;

/// <summary>
/// The files behind the files and folders on a command line, one after another and in the names' order. Of folders
/// that is every file below, except what an operating system leaves there and the output folder itself. What is no file
/// (a pipe, a device) and links to folders are passed over, and the console says so.
/// </summary>
internal sealed class InputFiles(IReadOnlyList<string> sources, KitConsole console, string? outputFolder = null)
{
    /// <summary>
    /// Yields each source that is no folder as it is (a wrong name fails when it is opened, in its turn), and the files
    /// of each folder.
    /// </summary>
    public IEnumerable<InputFile> Expand() => sources.SelectMany(source => Directory.Exists(source)
        ? Below(source, "")
        : Matching(source).Select(file => new InputFile(file, "")));

    /// <summary>Whether a file is one of the inputs.</summary>
    public bool Contain(string file) => sources.Any(source => Directory.Exists(source)
        ? IsBelow(file, source) && !(outputFolder is not null && IsBelow(outputFolder, source))
        : Matching(source).Any(named => FilePaths.AreSame(named, file)));

    private IEnumerable<InputFile> Below(string folder, string relative)
    {
        if (!TryList(folder, out var files, out var folders))
        {
            yield return new InputFile(folder, relative);
            yield break;
        }
        foreach (var file in files)
        {
            if (SpecialFile.At(file.FullName) is { } kind) console.Note($"{file} was passed over: {kind}");
            else yield return new InputFile(file.ToString(), relative);
        }
        foreach (var sub in folders)
        {
            if (outputFolder is not null && FilePaths.AreSame(sub.FullName, outputFolder)) continue;
            // It could lead back up.
            if (sub.LinkTarget is not null)
            {
                console.Note($"{sub} was passed over: a link to another folder");
                continue;
            }
            foreach (var input in Below(sub.ToString(), Path.Combine(relative, sub.Name))) yield return input;
        }
    }

    /// <summary>
    /// The files that a name with * or ? means, where the shell has left that to the program (Windows).
    /// </summary>
    private static IEnumerable<string> Matching(string source)
    {
        var pattern = Path.GetFileName(source);
        var folder = Path.GetDirectoryName(source) is { Length: > 0 } named ? named : ".";
        if (pattern.AsSpan().IndexOfAny('*', '?') < 0 || File.Exists(source) || !Directory.Exists(folder))
        {
            return [source];
        }
        var files = Directory.GetFiles(folder, pattern);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : [source];
    }

    private static bool TryList(string folder, out FileInfo[] files, out DirectoryInfo[] folders)
    {
        try
        {
            var info = new DirectoryInfo(folder);
            files =
            [
                .. info.GetFiles().Where(file => !IsSystemsOwn(file))
                    .OrderBy(file => file.Name, StringComparer.Ordinal),
            ];
            folders = [.. info.GetDirectories().Where(sub => !sub.Name.StartsWith('.'))
                .OrderBy(sub => sub.Name, StringComparer.Ordinal)];
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            (files, folders) = ([], []);
            return false;
        }
    }

    private static bool IsSystemsOwn(FileInfo file) =>
        file.Name.StartsWith('.') || file.Name.ToLowerInvariant() is "thumbs.db" or "desktop.ini";

    private static bool IsBelow(string path, string folder)
    {
        var above = Path.GetDirectoryName(Path.GetFullPath(path));
        while (above is not null && !FilePaths.AreSame(above, folder)) above = Path.GetDirectoryName(above);
        return above is not null;
    }
}
