namespace NotebookKit.Jupyter.Zmtp;

/// <summary>A peer does not speak ZMTP 3 as the specification says, or exceeds a limit.</summary>
internal sealed class ZmtpException(string message) : Exception(message);
