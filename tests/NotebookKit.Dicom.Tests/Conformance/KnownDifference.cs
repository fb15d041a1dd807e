namespace NotebookKit.Dicom.Tests.Conformance;

/// <summary>
/// A difference from a judge that is on purpose, and why. One that no longer occurs must be taken out of its table.
/// </summary>
/// <param name="File">Name of the sample file.</param>
/// <param name="Path">Path of the element; empty for the whole file; with an asterisk at its end all paths that begin
/// with it.</param>
/// <param name="Reason">Why ours is right or as good.</param>
internal sealed record KnownDifference(string File, string Path, string Reason)
{
    private bool Covers(ElementDifference difference) => Path.EndsWith('*')
        ? difference.Path.StartsWith(Path[..^1], StringComparison.Ordinal)
        : difference.Path == Path;

    /// <summary>
    /// Fails on each difference that neither <paramref name="table"/> nor <paramref name="inherited"/> explains, and on
    /// each entry of the table that explains none.
    /// </summary>
    public static void AssertExactly(
        IEnumerable<KnownDifference> table,
        string file,
        IReadOnlyList<ElementDifference> differences,
        IEnumerable<KnownDifference>? inherited = null)
    {
        var known = table.Where(entry => entry.File == file).ToArray();
        var all = known.Concat(inherited ?? []).ToArray();
        var unknown = differences.Where(difference => !all.Any(entry => entry.Covers(difference))).ToArray();
        Assert.True(
            unknown.Length == 0,
            $"{file} differs:{Environment.NewLine}{string.Join(Environment.NewLine, unknown.Take(20))}");
        var stale = known.Where(entry => !differences.Any(entry.Covers));
        Assert.True(!stale.Any(), $"No longer different, delete: {string.Join(Environment.NewLine, stale)}");
    }
}
