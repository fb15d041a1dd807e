namespace NotebookKit.Jupyter.Kernel;

/// <summary>A request's content is not what the specification says; its sender is told.</summary>
internal sealed class RequestException(string message) : Exception(message);
