namespace NotebookKit.Jupyter.Messages;

/// <summary>A connection file cannot be used: which file, what is wrong with it.</summary>
internal sealed class ConnectionFileException(string file, string problem) : Exception($"{file}: {problem}");
