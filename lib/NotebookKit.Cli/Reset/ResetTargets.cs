using NotebookKit.Engine;

namespace NotebookKit.Cli.Reset;

/// <summary>Finds the notebooks that the words of a command line mean.</summary>
/// <param name="originals">The notebooks of the editions in question.</param>
/// <param name="root">The repository; null if there is none.</param>
internal sealed class ResetTargets(IReadOnlyList<OriginalNotebook> originals, string? root)
{
    private const string Extension = ".ipynb";

    /// <summary>Every notebook of the repository.</summary>
    /// <exception cref="InvalidDataException">There is no repository.</exception>
    public IReadOnlyList<ResetTarget> All() => InRepository(originals);

    /// <summary>
    /// What a name (<c>03-window</c>), a path without or with folders, or the folder of an edition means.
    /// </summary>
    /// <exception cref="InvalidDataException">It means no notebook of the lecture.</exception>
    public IReadOnlyList<ResetTarget> Find(string word)
    {
        var path = Path.GetFullPath(Path.TrimEndingDirectorySeparator(word));
        if (Directory.Exists(path) && OriginalNotebooks.Languages.Contains(Path.GetFileName(path)))
        {
            return In(path, _ => true, word);
        }

        var fileName = Path.GetFileName(path);
        if (!fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)) fileName += Extension;
        var folder = Path.GetDirectoryName(path)!;
        var edition = Path.GetFileName(folder);
        var named = originals
            .Where(original => string.Equals(original.FileName, fileName, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (named.Count == 0) throw Unknown(word, Path.GetFileNameWithoutExtension(fileName));
        if (OriginalNotebooks.Languages.Contains(edition))
        {
            if (Directory.Exists(folder)) return In(folder, named.Contains, word);
            if (IsEditionOfRepository(Path.GetDirectoryName(word), folder, edition))
            {
                return InRepository(named.Where(original => original.Language == edition));
            }
            throw new InvalidDataException($"{word}: no such folder");
        }
        if (Path.GetFileName(word) == word) return InRepository(named);
        var languages = string.Join(" or ", OriginalNotebooks.Languages);
        throw new InvalidDataException(
            $"{word}: a notebook of the lecture lies in a folder {languages}, which says its language.");
    }

    /// <summary>
    /// <c>en</c> and <c>notebooks/en</c> are understood anywhere; the folder itself even where it is gone.
    /// </summary>
    private bool IsEditionOfRepository(string? written, string folder, string edition) =>
        written == edition || written == Path.Combine("notebooks", edition)
        || (root is not null && FilePaths.AreSame(folder, Path.Combine(root, "notebooks", edition)));

    private List<ResetTarget> In(string folder, Func<OriginalNotebook, bool> isMeant, string word)
    {
        if (root is not null && IsOtherFolderOfRepository(folder))
        {
            throw new InvalidDataException(
                $"{word}: not a notebook that students edit; those are in " +
                $"{Path.Combine(root, "notebooks", Path.GetFileName(folder))}.");
        }
        return [.. originals.Where(original => original.Language == Path.GetFileName(folder) && isMeant(original))
            .Select(original => new ResetTarget(Path.Combine(folder, original.FileName), original))];
    }

    /// <summary>Solutions have the lecture's names and are not the lecture.</summary>
    private bool IsOtherFolderOfRepository(string folder)
    {
        var below = Path.GetRelativePath(root!, folder);
        return !below.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(below)
            && below != Path.Combine("notebooks", Path.GetFileName(folder));
    }

    private List<ResetTarget> InRepository(IEnumerable<OriginalNotebook> meant)
    {
        if (root is null)
        {
            throw new InvalidDataException(
                "no repository of the lecture here: run this in its folder, or name a notebook by its path");
        }
        return [.. meant.Select(original => new ResetTarget(original.PathIn(root), original))];
    }

    private InvalidDataException Unknown(string word, string name)
    {
        var names = originals.Select(original => original.Name).Distinct();
        return new InvalidDataException(
            $"{word}: no notebook of the lecture; did you mean {NearestWord.To(name, names)}?");
    }
}
