using System.Text;
using NotebookKit.Shared;

namespace NotebookKit.Cli.Pages;

/// <summary>A page on the disk: it appears whole or not at all.</summary>
internal static class PageFile
{
    public static void Write(string path, string html) => WholeFile.Write(path, Encoding.UTF8.GetBytes(html));
}
