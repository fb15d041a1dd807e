namespace NotebookKit.Cli.Pages;

/// <summary>Texts that the program carries: styles, scripts and notes that go into pages, and others to show.</summary>
internal static class PageAssets
{
    /// <param name="name">A file's name, such as <c>page.css</c>.</param>
    public static string Read(string name) => TryRead(name) ?? throw new FileNotFoundException(name);

    /// <summary>As <see cref="Read"/>; null if there is no such file.</summary>
    public static string? TryRead(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
