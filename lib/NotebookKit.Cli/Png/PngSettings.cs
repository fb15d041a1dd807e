namespace NotebookKit.Cli.Png;

/// <summary>What `kit png` was asked for.</summary>
internal sealed record PngSettings
{
    /// <summary>Where the files go; subfolders of an input folder are kept below it.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>8, 16, or both.</summary>
    public required IReadOnlyList<int> Depths { get; init; }

    /// <summary>The window; null for each file's first.</summary>
    public required Window? Window { get; init; }

    public required VoiFunction Function { get; init; }

    /// <summary>Whether an existing PNG may be replaced.</summary>
    public required bool Overwrite { get; init; }
}
