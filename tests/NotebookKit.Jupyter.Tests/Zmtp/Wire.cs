using System.Buffers.Binary;
using System.Text;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>Bytes as ZMTP 3.0 wants them (RFC 23), written down anew for the tests.</summary>
internal static class Wire
{
    public static byte[] Greeting(string mechanism = "NULL", byte major = 3, byte minor = 0) =>
        [0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, major, minor, .. Padded(mechanism, 20), 0, .. new byte[31]];

    /// <summary>What a peer of a kind sends first, greeting and READY.</summary>
    public static byte[] Introduction(string socketType, string identity = "") =>
        [
            .. Greeting(),
            .. Command("READY", [.. Property("Socket-Type", socketType), .. Property("Identity", identity)]),
        ];

    public static byte[] Command(string name, byte[] data) =>
        Frame(4, [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. data]);

    /// <summary>A message's frames.</summary>
    public static byte[] Message(params byte[][] frames) =>
        [.. frames.SelectMany((body, index) => Frame((byte)(index < frames.Length - 1 ? 1 : 0), body))];

    public static byte[] Frame(byte flags, byte[] body)
    {
        if (body.Length <= byte.MaxValue) return [flags, (byte)body.Length, .. body];
        return [.. LongHeader(flags, (ulong)body.Length), .. body];
    }

    /// <summary>The header of a frame whose body may never come.</summary>
    public static byte[] LongHeader(byte flags, ulong length)
    {
        var header = new byte[9];
        header[0] = (byte)(flags | 2);
        BinaryPrimitives.WriteUInt64BigEndian(header.AsSpan(1), length);
        return header;
    }

    private static byte[] Property(string name, string value)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        return [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. length, .. Encoding.ASCII.GetBytes(value)];
    }

    private static byte[] Padded(string text, int length)
    {
        var bytes = new byte[length];
        Encoding.ASCII.GetBytes(text, bytes);
        return bytes;
    }
}
