namespace NotebookKit.Viewing;

/// <summary>The viewer's style and script, which are files of this library.</summary>
internal static class ViewerResource
{
    private static readonly string[] Scripts =
    [
        "pixels.js", "elements.js", "regions.js", "region-editor.js", "region-marks.js", "region-list.js", "marks.js",
        "histogram.js", "view.js", "measure.js", "panel.js", "gestures.js", "viewer.js",
    ];

    public static string Css { get; } = Read("viewer.css");

    private static string Code { get; } = string.Concat(Scripts.Select(Read));

    /// <summary>The script for all viewers of a name. Nothing of it is seen by the page's other scripts.</summary>
    public static string Script(string name) => $"(() => {{\n'use strict';\n{Code}startAll('{name}');\n}})();";

    private static string Read(string file)
    {
        using var stream = typeof(ViewerResource).Assembly.GetManifestResourceStream($"Viewing/{file}")
            ?? throw new InvalidOperationException($"The library lacks its resource Viewing/{file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
