namespace NotebookKit.Cli.Run;

/// <summary>What can be asked of all the notebooks of a run.</summary>
internal static class LectureNotebooks
{
    /// <summary>Their names, by which links tell which of them are in the run.</summary>
    public static IReadOnlySet<string> Names(this IReadOnlyList<LectureNotebook> notebooks) =>
        notebooks.Select(notebook => notebook.Name).ToHashSet(StringComparer.Ordinal);
}
