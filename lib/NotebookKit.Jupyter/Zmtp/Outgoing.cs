namespace NotebookKit.Jupyter.Zmtp;

/// <summary>Something that waits to be sent: a message's frames, or one command.</summary>
/// <param name="Frames">The frames.</param>
internal sealed record Outgoing(IReadOnlyList<Frame> Frames)
{
    /// <summary>The bytes that it takes on the wire, at most.</summary>
    public long Length { get; } = Frames.Sum(frame => (long)frame.Body.Length + Frame.HeaderLength);

    public static Outgoing Message(IReadOnlyList<byte[]> frames) =>
        new([.. frames.Select((body, index) => new Frame(IsCommand: false, HasMore: index < frames.Count - 1, body))]);

    public static Outgoing Command(Command command) => new([command.ToFrame()]);
}
