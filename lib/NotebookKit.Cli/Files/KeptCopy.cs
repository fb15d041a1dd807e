using System.Text.RegularExpressions;

namespace NotebookKit.Cli.Files;

/// <summary>The name of a student's version beside a notebook that was reset: <c>03-window.mine-1.ipynb</c>.</summary>
internal static partial class KeptCopy
{
    /// <summary>Whether a file is such a version, and so no notebook of the lecture.</summary>
    public static bool IsNameOf(string path) => Pattern().IsMatch(Path.GetFileName(path));

    /// <summary>The first of these names that nothing has yet.</summary>
    public static string FreeName(string notebook)
    {
        for (var number = 1; ; number++)
        {
            var name = Path.ChangeExtension(notebook, FormattableString.Invariant($".mine-{number}.ipynb"));
            if (!Path.Exists(name)) return name;
        }
    }

    [GeneratedRegex(@"\.mine-[0-9]+\.ipynb\z", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
