namespace NotebookKit.Cli.Pages;

/// <summary>The styles and scripts that go into pages; the program carries them.</summary>
internal static class PageAssets
{
    /// <param name="name">A file's name, such as <c>page.css</c>.</param>
    public static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
