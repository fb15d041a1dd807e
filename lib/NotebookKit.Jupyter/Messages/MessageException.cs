namespace NotebookKit.Jupyter.Messages;

/// <summary>A message is not rightly signed, or malformed; it is dropped.</summary>
internal sealed class MessageException(string problem) : Exception(problem);
