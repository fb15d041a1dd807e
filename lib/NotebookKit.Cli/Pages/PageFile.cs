using System.Text;

namespace NotebookKit.Cli.Pages;

/// <summary>A page on the disk: it appears whole or not at all.</summary>
internal static class PageFile
{
    public static void Write(string path, string html) => AtomicFile.Write(path, Encoding.UTF8.GetBytes(html));
}
