using System.Net;
using System.Net.Sockets;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>A peer that sends whatever bytes a test wants.</summary>
internal sealed class RawPeer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Socket _socket;

    private RawPeer(Socket socket) => _socket = socket;

    public static async Task<RawPeer> ConnectAsync(IPEndPoint endPoint, params byte[] bytes)
    {
        // The system buffers little, so that the other side soon notices how slowly this one reads.
        var socket =
            new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 32 << 10 };
        await socket.ConnectAsync(endPoint, TestContext.Current.CancellationToken);
        var peer = new RawPeer(socket);
        await peer.SendAsync(bytes);
        return peer;
    }

    /// <summary>Sends, if the other side still takes it.</summary>
    public async Task SendAsync(byte[] bytes)
    {
        try
        {
            await _socket.SendAsync(bytes, TestContext.Current.CancellationToken);
        }
        catch (SocketException)
        {
            // The connection has ended: ReadToEndAsync tells how.
        }
    }

    /// <summary>Says that nothing more comes.</summary>
    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Hangs up, and waits until the other side has done with this peer.</summary>
    public async Task LeaveAsync()
    {
        EndSending();
        await ReadToEndAsync();
        Dispose();
    }

    /// <summary>Reads up to a number of bytes.</summary>
    public async Task<byte[]> ReadAsync(int most)
    {
        var buffer = new byte[most];
        var receiving = _socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken).AsTask();
        return buffer[..await receiving.WaitAsync(Patience)];
    }

    /// <summary>Reads until what was read ends with some bytes.</summary>
    public async Task ReadUntilAsync(byte[] end)
    {
        var all = new List<byte>();
        while (!all.TakeLast(end.Length).SequenceEqual(end))
            all.AddRange(await ReadAsync(1) is { Length: > 0 } read ? read : throw new EndOfStreamException());
    }

    /// <summary>All that the other side sends until it ends the connection.</summary>
    /// <exception cref="TimeoutException">It does not end it.</exception>
    public async Task<byte[]> ReadToEndAsync()
    {
        var all = new List<byte>();
        try
        {
            while (await ReadAsync(64 << 10) is { Length: > 0 } read) all.AddRange(read);
        }
        catch (SocketException)
        {
            // The connection was reset.
        }
        return [.. all];
    }

    public void Dispose() => _socket.Dispose();
}
