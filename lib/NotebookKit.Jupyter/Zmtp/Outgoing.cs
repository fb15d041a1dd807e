namespace NotebookKit.Jupyter.Zmtp;

/// <summary>Something that waits to be sent: a message's frames, or one command.</summary>
/// <param name="Frames">The frames.</param>
/// <param name="IsReply">Whether it answers something that the peer itself did.</param>
internal sealed record Outgoing(IReadOnlyList<Frame> Frames, bool IsReply = false)
{
    /// <summary>The bytes that a frame takes in memory beside its body, about.</summary>
    public const int FrameCost = 128;

    /// <summary>The bytes that it takes while it waits; more than those on the wire.</summary>
    public long Length { get; } = Frames.Sum(frame => (long)frame.Body.Length + FrameCost);

    public static Outgoing Message(IReadOnlyList<byte[]> frames) =>
        new([.. frames.Select((body, index) => new Frame(IsCommand: false, HasMore: index < frames.Count - 1, body))]);

    public static Outgoing Command(Command command) => new([command.ToFrame()]);
}
