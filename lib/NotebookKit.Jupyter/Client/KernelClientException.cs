namespace NotebookKit.Jupyter.Client;

/// <summary>A kernel cannot be started or spoken to: which one, what went wrong, and what it said last.</summary>
internal sealed class KernelClientException(string message) : Exception(message);
