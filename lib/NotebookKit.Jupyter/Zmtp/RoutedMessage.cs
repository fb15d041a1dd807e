namespace NotebookKit.Jupyter.Zmtp;

/// <summary>A message with the peer that it came from or goes to.</summary>
/// <param name="Peer">The peer.</param>
/// <param name="Frames">The message's frames, without the peer's identity.</param>
internal sealed record RoutedMessage(PeerId Peer, IReadOnlyList<byte[]> Frames);
