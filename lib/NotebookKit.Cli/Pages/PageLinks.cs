using Markdig.Syntax.Inlines;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// Where a notebook's links and pictures lead once it is a page in another folder: pictures go into the page,
/// links between notebooks become links between pages, other relative links still find their file.
/// </summary>
/// <param name="notebookFolder">The folder of the notebook; its relative links start there.</param>
/// <param name="pageFolder">The folder of the page.</param>
/// <param name="pages">The names, without extension, of the notebooks that become pages beside this one.</param>
/// <param name="extension">What follows a notebook's name in the name of its page.</param>
internal sealed class PageLinks(string notebookFolder, string pageFolder, IReadOnlySet<string> pages, string extension)
{
    public void Rewrite(LinkInline link)
    {
        var target = link.Url ?? "";
        if (link.IsImage) link.Url = Picture(target, link);
        else if (IsRelative(target)) link.Url = FromPage(target);
    }

    private string Picture(string target, LinkInline link)
    {
        if (target.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return target;
        var file = IsRelative(target) ? Path.Combine(notebookFolder, Uri.UnescapeDataString(target)) : null;
        if (file is not null && File.Exists(file) && PictureData.MimeOf(file) is { } mime)
        {
            return PictureData.Uri(mime, File.ReadAllBytes(file));
        }
        // A page loads nothing from elsewhere: what cannot go in becomes a link.
        link.IsImage = false;
        return target;
    }

    private string FromPage(string target)
    {
        var (path, fragment) = target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash
            ? (target[..hash], target[hash..])
            : (target, "");
        if (path.Length == 0) return target;
        var name = Path.GetFileNameWithoutExtension(path);
        if (path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) && pages.Contains(Uri.UnescapeDataString(name)))
        {
            return name + extension + fragment;
        }
        var file = Path.GetFullPath(Path.Combine(notebookFolder, Uri.UnescapeDataString(path)));
        return Path.GetRelativePath(pageFolder, file).Replace('\\', '/') + fragment;
    }

    private static bool IsRelative(string target) =>
        !target.StartsWith('/') && !Uri.TryCreate(target, UriKind.Absolute, out _);
}
