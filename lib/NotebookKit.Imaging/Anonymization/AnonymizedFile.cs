namespace NotebookKit;

/// <summary>What became of one file of the folder.</summary>
/// <param name="Source">The file's path.</param>
/// <param name="Output">The result's path; null when none was written.</param>
/// <param name="Status">Whether it was written.</param>
/// <param name="Message">The elements as they are now, one a line, or why there is no result.</param>
public sealed record AnonymizedFile(string Source, string? Output, AnonymizationStatus Status, string Message);
