namespace NotebookKit.Jupyter.Zmtp;

/// <summary>What a peer sent: a command, or a message's frames.</summary>
/// <param name="Command">The command; null if it is a message.</param>
/// <param name="Message">The message's frames; empty if it is a command.</param>
internal readonly record struct Incoming(Command? Command, IReadOnlyList<byte[]> Message);
