using System.Buffers.Binary;
using System.Text;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>A frame for the protocol itself: a name and data (RFC 23, RFC 37).</summary>
/// <param name="Name">The name, such as READY.</param>
/// <param name="Data">What follows the name.</param>
internal sealed record Command(string Name, byte[] Data)
{
    public const string Ready = "READY";
    public const string Error = "ERROR";
    public const string Ping = "PING";
    public const string Pong = "PONG";
    public const string Subscribe = "SUBSCRIBE";
    public const string Cancel = "CANCEL";

    /// <summary>The longest command to accept: names, addresses and topics are short.</summary>
    public const int MaximumLength = 4 << 10;

    private const string SocketTypeProperty = "Socket-Type";
    private const string IdentityProperty = "Identity";

    /// <exception cref="ZmtpException">The body does not hold the name that it announces.</exception>
    public static Command Read(byte[] body)
    {
        if (body.Length == 0 || body.Length < 1 + body[0])
        {
            throw new ZmtpException("a command is shorter than its name");
        }
        return new Command(Encoding.ASCII.GetString(body, 1, body[0]), body[(1 + body[0])..]);
    }

    public Frame ToFrame() =>
        new(IsCommand: true, HasMore: false, [(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Data]);

    /// <summary>The command with which each side introduces itself.</summary>
    public static Command ReadyAs(string socketType, byte[] identity)
    {
        var type = Property(SocketTypeProperty, Encoding.ASCII.GetBytes(socketType));
        return new Command(Ready, [.. type, .. Property(IdentityProperty, identity)]);
    }

    /// <summary>The command with which one side says why it hangs up.</summary>
    public static Command ErrorFor(string reason)
    {
        var text = Encoding.ASCII.GetBytes(reason)[..Math.Min(reason.Length, byte.MaxValue)];
        return new Command(Error, [(byte)text.Length, .. text]);
    }

    /// <summary>The properties of a READY command.</summary>
    /// <exception cref="ZmtpException">The command is malformed.</exception>
    public (string SocketType, byte[] Identity) ReadProperties()
    {
        string? socketType = null;
        byte[] identity = [];
        for (ReadOnlySpan<byte> rest = Data; rest.Length > 0;)
        {
            var name = Encoding.ASCII.GetString(Take(ref rest, Take(ref rest, 1)[0]));
            var value = Take(ref rest, BinaryPrimitives.ReadUInt32BigEndian(Take(ref rest, sizeof(uint))));
            // Names are compared whatever their case (RFC 23).
            if (name.Equals(SocketTypeProperty, StringComparison.OrdinalIgnoreCase))
            {
                socketType = Encoding.ASCII.GetString(value);
            }
            else if (name.Equals(IdentityProperty, StringComparison.OrdinalIgnoreCase)) identity = value.ToArray();
        }
        if (identity.Length > PeerId.MaximumLength)
        {
            throw new ZmtpException("the peer's identity is longer than 255 bytes");
        }
        return (socketType ?? throw new ZmtpException("the peer does not say its socket type"), identity);
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, uint length)
    {
        if (length > rest.Length) throw new ZmtpException("a READY command is cut off");
        var taken = rest[..(int)length];
        rest = rest[(int)length..];
        return taken;
    }

    private static byte[] Property(string name, byte[] value)
    {
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        return [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. length, .. value];
    }
}
