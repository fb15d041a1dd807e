using System.Text;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>
/// The 64 bytes that each side sends first (RFC 23): signature <c>FF 00…00 7F</c>, version 3.1, mechanism NULL.
/// </summary>
internal static class Greeting
{
    public const int Length = 64;

    private const int SignatureEnd = 9;
    private const int MajorVersion = 10;
    private const int MinorVersion = 11;
    private const int MechanismStart = 12;
    private const int MechanismEnd = 32;

    public static byte[] Write()
    {
        var greeting = new byte[Length];
        greeting[0] = 0xFF;
        greeting[SignatureEnd] = 0x7F;
        greeting[MajorVersion] = 3;
        greeting[MinorVersion] = 1;
        "NULL"u8.CopyTo(greeting.AsSpan(MechanismStart));
        return greeting;
    }

    /// <summary>Reads the peer's greeting. What is none is refused at its first wrong byte.</summary>
    /// <exception cref="ZmtpException">
    /// The peer speaks another protocol or an older version, or wants encryption.
    /// </exception>
    /// <exception cref="EndOfStreamException">The peer hung up.</exception>
    public static async Task ReadAsync(ByteReader reader, CancellationToken cancellation)
    {
        var greeting = new byte[Length];
        await reader.ReadAsync(greeting.AsMemory(0, 1), cancellation);
        if (greeting[0] != 0xFF) throw new ZmtpException("the peer does not speak ZMTP 2 or later");
        await reader.ReadAsync(greeting.AsMemory(1, MajorVersion), cancellation);
        if ((greeting[SignatureEnd] & 1) == 0) throw new ZmtpException("the peer does not speak ZMTP 2 or later");
        // A peer of version 2 sends no more until it has read the version of this side.
        if (greeting[MajorVersion] < 3)
        {
            throw new ZmtpException($"the peer speaks ZMTP {Math.Max(1, (int)greeting[MajorVersion])}, not 3");
        }
        await reader.ReadAsync(greeting.AsMemory(MinorVersion), cancellation);
        var mechanism =
            Encoding.ASCII.GetString(greeting.AsSpan(MechanismStart, MechanismEnd - MechanismStart)).TrimEnd('\0');
        if (mechanism != "NULL")
        {
            throw new ZmtpException($"the peer wants the security mechanism {mechanism}, not NULL");
        }
    }
}
