namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// Names a peer: by the identity that it gave itself, or by one made up for it. Two with the same bytes are equal.
/// </summary>
internal readonly struct PeerId(byte[] bytes) : IEquatable<PeerId>
{
    /// <summary>The longest identity that a peer may have (RFC 23).</summary>
    public const int MaximumLength = 255;

    private readonly byte[] _bytes = bytes;

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>A peer's own identity, or, if it gave none, one that nobody else has.</summary>
    public static PeerId From(byte[] identity) =>
        // A peer's own identity never starts with a zero byte (RFC 28).
        new(identity.Length > 0 ? identity : [0, .. Guid.NewGuid().ToByteArray()]);

    public bool Equals(PeerId other) => Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is PeerId other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    public override string ToString() => Convert.ToHexString(Bytes);
}
