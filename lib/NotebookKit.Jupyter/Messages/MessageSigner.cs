using System.Security.Cryptography;
using System.Text;

namespace NotebookKit.Jupyter.Messages;

/// <summary>
/// Signs messages and tells those that are rightly signed (jupyter_client, "The Wire Protocol"). One that was accepted
/// is not accepted again.
/// </summary>
/// <param name="key">The key of the signatures, HMAC-SHA256; empty for unsigned messages, which are all
/// accepted.</param>
internal sealed class MessageSigner(byte[] key)
{
    private readonly SignatureHistory _history = new();

    /// <summary>The signature of a message's four parts, in hexadecimal digits.</summary>
    public byte[] Sign(byte[][] parts) => key.Length == 0 ? [] : Digits(Digest(parts));

    /// <summary>Whether <see cref="Accept"/> would accept a message now.</summary>
    public bool IsAcceptable(byte[] signature, byte[][] parts) =>
        key.Length == 0
        || (Digest(parts) is var digest && IsRight(signature, digest) && !_history.Contains(digest));

    /// <summary>Accepts a message, once.</summary>
    /// <exception cref="MessageException">It is unsigned, signed with another key, or was accepted before.</exception>
    public void Accept(byte[] signature, byte[][] parts)
    {
        if (key.Length == 0) return;
        if (signature.Length == 0) throw new MessageException("it is not signed");
        var digest = Digest(parts);
        if (!IsRight(signature, digest)) throw new MessageException("its signature is wrong");
        if (!_history.TryAdd(digest)) throw new MessageException("it was sent before, with the same signature");
    }

    private static bool IsRight(byte[] signature, byte[] digest) =>
        CryptographicOperations.FixedTimeEquals(signature, Digits(digest));

    private byte[] Digest(byte[][] parts)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts) hmac.AppendData(part);
        return hmac.GetHashAndReset();
    }

    private static byte[] Digits(byte[] digest) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(digest));
}
