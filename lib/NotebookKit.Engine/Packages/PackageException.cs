namespace NotebookKit.Engine.Packages;

/// <summary>Packages cannot be had: why, and what to do.</summary>
internal sealed class PackageException(string message) : Exception(message);
