namespace NotebookKit.Jupyter.Specs;

/// <summary>
/// Whether kernels run from an installed program's folder. Each holds a file there open; the system lets go of it when
/// the process ends, however it ends.
/// </summary>
internal static class ProgramUse
{
    private const string FileName = "in-use";

    /// <summary>Writes the file that kernels hold open.</summary>
    public static void Prepare(string folder) => File.WriteAllText(Path.Combine(folder, FileName), "");

    /// <summary>
    /// Says that a kernel runs from a folder until the returned value is disposed; null if it was not installed there.
    /// </summary>
    public static IDisposable? Hold(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read) : null;
    }

    /// <summary>Whether a kernel runs from a folder.</summary>
    public static bool IsIn(string folder)
    {
        try
        {
            using var alone =
                new FileStream(Path.Combine(folder, FileName), FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            // An installation was cut off before it wrote the file: no kernel runs from it.
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
