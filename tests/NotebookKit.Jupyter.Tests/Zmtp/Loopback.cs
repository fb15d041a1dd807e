using System.Collections.Concurrent;
using System.Net;
using System.Text;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>What the tests of the sockets share: a free port, short limits, a log that is kept.</summary>
internal sealed class Loopback
{
    public static readonly IPEndPoint AnyPort = new(IPAddress.Loopback, 0);

    /// <summary>Small and short, so that tests reach them soon.</summary>
    public static readonly ZmtpLimits ShortLimits = new()
    {
        MaximumMessage = 1 << 20,
        MaximumFrames = 16,
        MaximumQueued = 1 << 20,
        MaximumTopics = 8,
        MaximumPeers = 8,
        MaximumReplies = 64 << 10,
        MinimumTaken = 256 << 10,
        StallPatience = TimeSpan.FromMilliseconds(700),
        HandshakePatience = TimeSpan.FromMilliseconds(700),
    };

    /// <summary>For tests in which nobody shows that it has the key.</summary>
    public static PeerTrust NoTrust => new(_ => false);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly SemaphoreSlim _lines = new(0);

    /// <summary>What has been logged.</summary>
    public IReadOnlyCollection<string> Logged => _log;

    /// <summary>
    /// What is logged once a number of lines is there: a connection ends a moment before that is logged.
    /// </summary>
    public async Task<IReadOnlyCollection<string>> LoggedAsync(int lines = 1)
    {
        while (_log.Count < lines)
            Assert.True(await _lines.WaitAsync(Patience, TestContext.Current.CancellationToken));
        return _log;
    }

    public void Log(string line)
    {
        _log.Enqueue(line);
        _lines.Release();
    }

    public static Task<ClientSocket> ConnectAsync(IPEndPoint endPoint, string socketType, string identity = "") =>
        ClientSocket.ConnectAsync(
            endPoint, socketType, Encoding.ASCII.GetBytes(identity), new ZmtpLimits(),
            TestContext.Current.CancellationToken);

    public static async Task<string> ReadTextAsync(ClientSocket client) =>
        string.Join('|', (await ReadAsync(client)).Select(Encoding.ASCII.GetString));

    public static async Task<IReadOnlyList<byte[]>> ReadAsync(ClientSocket client) =>
        await client.Incoming.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);

    public static byte[][] Frames(params string[] texts) => [.. texts.Select(Encoding.ASCII.GetBytes)];
}
