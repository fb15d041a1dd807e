using NotebookKit.Cli.Files;
using NotebookKit.Cli.Reset;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Installed;

/// <summary>
/// The lecture in a folder of the student's, put there by an installed kit: data, notebooks and the libraries that the
/// notebooks name, each where it is in a clone.
/// </summary>
/// <param name="root">The folder.</param>
internal sealed class UnpackedLecture(string root)
{
    private static readonly string Data = "data";
    private static readonly string Libraries = "lib";

    /// <summary>The folder for it below the working folder.</summary>
    public static string Here => Path.Combine(Directory.GetCurrentDirectory(), "NotebookKit");

    public string Root => root;

    /// <summary>
    /// Puts there what is missing, and this kit's libraries over those of another version. What students may have
    /// edited stays.
    /// </summary>
    /// <returns>Whether anything had to be done.</returns>
    /// <exception cref="IOException">The folder cannot be written, or holds something else.</exception>
    public bool Complete()
    {
        if (IsUpToDate) return false;
        if (Path.Exists(root) && !IsLecture)
        {
            throw new IOException($"{root} is there and is not the lecture: run this in another folder.");
        }
        foreach (var (name, path) in FilesBelow(Path.Combine(InstalledTool.PackageFolder, Data)))
        {
            var target = Path.Combine(root, Data, name);
            if (!File.Exists(target)) Write(target, File.ReadAllBytes(path));
        }
        foreach (var notebook in OriginalNotebooks.Load())
        {
            var target = notebook.PathIn(root);
            if (!File.Exists(target)) Write(target, notebook.Contents);
        }
        foreach (var (name, path) in FilesBelow(Path.Combine(InstalledTool.PackageFolder, "lecture", Libraries)))
        {
            Write(Path.Combine(root, Libraries, name), File.ReadAllBytes(path));
        }
        var folder = Path.GetDirectoryName(KitFolders.LibraryIn(root))!;
        foreach (var path in LibraryFiles.OfNotebooks())
        {
            Write(Path.Combine(folder, Path.GetFileName(path)), File.ReadAllBytes(path));
        }
        return true;
    }

    /// <summary>The library is written last: where it is this kit's, all else is there.</summary>
    private bool IsUpToDate =>
        KitFolders.LibraryIn(root) is var there && File.Exists(there)
        && File.ReadAllBytes(there).AsSpan().SequenceEqual(File.ReadAllBytes(typeof(Notebook).Assembly.Location));

    /// <summary>Also where unpacking was interrupted: the data come first.</summary>
    private bool IsLecture => KitFolders.IsRoot(root) || Directory.Exists(Path.Combine(root, Data));

    private static IEnumerable<(string Name, string Path)> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(folder, path), path));

    private static void Write(string path, byte[] contents)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, contents);
    }
}
