namespace NotebookKit.Jupyter.Specs;

/// <summary>
/// The kernels that are installed in some folders; of two with one name the first counts, as in Jupyter.
/// </summary>
internal sealed class KernelSpecs(IReadOnlyList<string> folders)
{
    /// <summary>
    /// All kernels, by name. A spec that cannot be read is told to <paramref name="report"/> and left out.
    /// </summary>
    public IReadOnlyList<KernelSpec> All(Action<KernelSpecException> report)
    {
        var found = new Dictionary<string, KernelSpec>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in folders.Where(Directory.Exists).SelectMany(SubfoldersOf))
        {
            if (!File.Exists(Path.Combine(folder, KernelSpec.FileName)) || found.ContainsKey(Path.GetFileName(folder)))
            {
                continue;
            }
            try
            {
                found.Add(Path.GetFileName(folder), KernelSpec.Read(folder));
            }
            catch (KernelSpecException exception)
            {
                report(exception);
            }
        }
        return [.. found.Values.OrderBy(spec => spec.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The kernel of a name, whatever its case; null if there is none.</summary>
    /// <exception cref="KernelSpecException">There is one, but its file is broken.</exception>
    public KernelSpec? Find(string name)
    {
        var folder = folders.Where(Directory.Exists).SelectMany(SubfoldersOf).FirstOrDefault(candidate =>
            Path.GetFileName(candidate).Equals(name, StringComparison.OrdinalIgnoreCase)
                && File.Exists(Path.Combine(candidate, KernelSpec.FileName)));
        return folder is null ? null : KernelSpec.Read(folder);
    }

    private static IEnumerable<string> SubfoldersOf(string folder)
    {
        try
        {
            return Directory.GetDirectories(folder).Order(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that this user may not read holds no kernel that this user may start.
            return [];
        }
    }
}
