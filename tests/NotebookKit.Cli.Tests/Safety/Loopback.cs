using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace NotebookKit.Cli.Tests.Safety;

/// <summary>A port of this machine, to which nothing should ever connect.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly Task _listening;

    public Loopback()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    /// <summary>The first line of all that arrived.</summary>
    public IReadOnlyCollection<string> Heard => _heard;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Address => $"http://{_listener.LocalEndpoint}";

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _listening;
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var peer = await _listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(peer.GetStream());
                _heard.Enqueue(await reader.ReadLineAsync() ?? "a connection");
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
