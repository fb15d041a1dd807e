using NotebookKit.Engine.Notebooks;

namespace NotebookKit.Engine.Magics;

/// <summary>The files that are being imported: each by the one before it, the first by the cell.</summary>
internal sealed class ImportChain
{
    private readonly List<(string File, int Line)> _imports = [];

    /// <summary>The cell's line with the first import; null if nothing is being imported.</summary>
    public int? Line => _imports.Count > 0 ? _imports[0].Line : null;

    /// <summary>Reads the file that a <c>#!import</c> names and notes that it is being imported.</summary>
    /// <param name="magic">The line.</param>
    /// <param name="folder">The folder of the notebook or script that has the line.</param>
    /// <exception cref="MagicException">There is no such file, it cannot be imported, or it imports itself.</exception>
    public IReadOnlyList<ImportedCode> Enter(MagicPart magic, string folder)
    {
        var name = magic.Argument.Trim('"');
        if (name.Length == 0)
        {
            throw new MagicException(
                magic.Line, $"{Magic.Import} names no file. Write {Magic.Import} \"file.ipynb\".");
        }
        var file = Path.GetFullPath(name, folder);
        if (_imports.Any(import => import.File == file))
        {
            throw new MagicException(
                magic.Line, $"{magic.Name} {name}: {file} imports itself{Through(file)}. Take one of the imports out.");
        }
        if (!File.Exists(file)) throw new MagicException(magic.Line, $"{magic.Name} {name}: there is no file {file}.");
        try
        {
            var code = ImportedCode.Read(file);
            _imports.Add((file, magic.Line));
            return code;
        }
        catch (Exception exception) when (
            exception is NotSupportedException or NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            throw new MagicException(magic.Line, $"{magic.Name} {name}: {exception.Message}");
        }
    }

    /// <summary>Notes that the last file has been imported.</summary>
    public void Leave() => _imports.RemoveAt(_imports.Count - 1);

    private string Through(string file) =>
        string.Concat(
            _imports.SkipWhile(import => import.File != file).Skip(1).Select(
                import => $" through {Path.GetFileName(import.File)}"));
}
