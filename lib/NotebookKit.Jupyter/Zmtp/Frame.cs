namespace NotebookKit.Jupyter.Zmtp;

/// <summary>One frame of the wire (RFC 23): a flags byte, a length of one or eight bytes, a body.</summary>
/// <param name="IsCommand">Whether it is for the protocol and not for the application.</param>
/// <param name="HasMore">Whether further frames of the same message follow.</param>
/// <param name="Body">The content.</param>
internal readonly record struct Frame(bool IsCommand, bool HasMore, byte[] Body)
{
    public const byte MoreFlag = 1;
    public const byte LongFlag = 2;
    public const byte CommandFlag = 4;

    /// <summary>The bytes that a frame takes beside its body, at most.</summary>
    public const int HeaderLength = 9;
}
