namespace NotebookKit;

/// <summary>
/// Where the lecture's files are: its CT slices to read, the notebooks, and the folder that the results go to.
/// </summary>
public static class Lecture
{
    private const string OutputVariable = "NOTEBOOKKIT_OUTPUT";
    private const string NotebooksVariable = "NOTEBOOKKIT_NOTEBOOKS";
    private static readonly string SlicesBelowRoot = Path.Combine("data", "ct_dcmdir");
    private static readonly string CompressedBelowRoot = Path.Combine("data", "ct_compressed");

    /// <summary>The folder of the lecture's eight CT slices.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder <c>data/ct_dcmdir</c> lies above the notebook or above
    /// this library.</exception>
    public static string DataFolder => Path.Combine(Root, SlicesBelowRoot);

    /// <summary>The folder of the lecture's CT series, 40 slices through a head.</summary>
    /// <exception cref="DirectoryNotFoundException">The lecture's folders were not found.</exception>
    public static string SeriesFolder => Path.Combine(Root, "data", "ct_series");

    /// <summary>The folder of one lecture slice in several compressed transfer syntaxes.</summary>
    /// <exception cref="DirectoryNotFoundException">The lecture's folders were not found.</exception>
    public static string CompressedFolder => Path.Combine(Root, CompressedBelowRoot);

    /// <summary>
    /// The folder for results: what the environment variable <c>NOTEBOOKKIT_OUTPUT</c> names, else <c>out</c> beside
    /// the lecture's <c>data</c>, or beside the notebook where the data came with a package. It is created when it does
    /// not exist.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be created.</exception>
    public static string OutputFolder
    {
        get
        {
            var configured = Environment.GetEnvironmentVariable(OutputVariable);
            var folder = string.IsNullOrWhiteSpace(configured) ? Path.Combine(OutputRoot, "out") : configured;
            return Directory.CreateDirectory(folder).FullName;
        }
    }

    /// <summary>
    /// The folder of the notebook that is running: what the environment variable <c>NOTEBOOKKIT_NOTEBOOKS</c> names,
    /// else the working directory, which every front end sets to it.
    /// </summary>
    public static string NotebookFolder
    {
        get
        {
            var configured = Environment.GetEnvironmentVariable(NotebooksVariable);
            return string.IsNullOrWhiteSpace(configured)
                ? Directory.GetCurrentDirectory()
                : Path.GetFullPath(configured);
        }
    }

    /// <summary>The lecture's folder above the notebook; else above this library, as in a clone or a package.</summary>
    private static string Root =>
        RootAbove(NotebookFolder) ??
        RootAboveLibrary ??
        throw new DirectoryNotFoundException(
            $"The lecture's slices were not found: there is no folder {SlicesBelowRoot} above the notebook's folder " +
            $"{NotebookFolder} or above {AppContext.BaseDirectory}.");

    private static string OutputRoot =>
        RootAbove(NotebookFolder) ??
        (RootAboveLibrary is { } root && !IsPackage(root) ? root : NotebookFolder);

    private static string? RootAboveLibrary => RootAbove(Path.GetDirectoryName(typeof(Lecture).Assembly.Location));

    /// <summary>The path of one of the lecture's slices.</summary>
    /// <param name="name">The file's name as in the lecture, without extension: <c>Brain01</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such slice; the message lists those there are.</exception>
    /// <exception cref="DirectoryNotFoundException">The lecture's folder was not found.</exception>
    public static string Data(string name) => Slice(DataFolder, name);

    /// <summary>The path of a lecture slice that is stored compressed.</summary>
    /// <param name="name">The slice and how it is compressed: <c>Brain01_rle</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such slice; the message lists those there are.</exception>
    /// <exception cref="DirectoryNotFoundException">The lecture's folder was not found.</exception>
    public static string Compressed(string name) => Slice(CompressedFolder, name);

    /// <summary>The path of a result in <see cref="OutputFolder"/>; the file itself need not exist.</summary>
    /// <param name="name">The file's name, such as <c>res_8bit.png</c>.</param>
    /// <exception cref="ArgumentException">The name is empty or leads out of the folder.</exception>
    public static string Output(string name) => Path.Combine(OutputFolder, FileNameOnly(name));

    private static string Slice(string folder, string name)
    {
        var path = Path.Combine(folder, FileNameOnly(name));
        if (File.Exists(path)) return path;
        // Slices have no extension; what explains them has one.
        var names =
            Directory.EnumerateFiles(folder).Where(file => !Path.HasExtension(file)).Select(Path.GetFileName).Order(
                StringComparer.Ordinal);
        throw new FileNotFoundException(
            $"The lecture has no slice \"{name}\"; there are {string.Join(", ", names)}.", path);
    }

    private static string FileNameOnly(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (Path.GetFileName(name) != name || name is "." or "..")
        {
            throw new ArgumentException($"\"{name}\" is not a plain file name.", nameof(name));
        }
        return name;
    }

    /// <summary>Packages are unpacked into a folder that many share, with their specification.</summary>
    private static bool IsPackage(string folder) => Directory.EnumerateFiles(folder, "*.nuspec").Any();

    private static string? RootAbove(string? start)
    {
        if (string.IsNullOrEmpty(start)) return null;
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, SlicesBelowRoot))) return folder.FullName;
        }
        return null;
    }
}
