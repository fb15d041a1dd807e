namespace NotebookKit.Engine.Packages;

/// <summary>A restore failed. The message says why, and what to do.</summary>
internal sealed class PackageException(string message) : Exception(message);
