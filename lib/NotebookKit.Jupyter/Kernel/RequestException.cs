namespace NotebookKit.Jupyter.Kernel;

/// <summary>A request's content is not as the specification says; the reply tells its sender.</summary>
internal sealed class RequestException(string message) : Exception(message);
