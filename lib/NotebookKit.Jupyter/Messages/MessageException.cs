namespace NotebookKit.Jupyter.Messages;

/// <summary>A message is not to be trusted or not to be understood; it is dropped.</summary>
internal sealed class MessageException(string problem) : Exception(problem);
