using System.Globalization;
using System.Net;
using NotebookKit.Jupyter.Zmtp;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>The sockets that connect, with libzmq's as servers.</summary>
public sealed class LibzmqServerTests(LibzmqServerTests.Servers servers) : IClassFixture<LibzmqServerTests.Servers>
{
    [Theory]
    [InlineData("")]
    [InlineData("a-session")]
    public async Task Dealer_ToLibzmqsRouter_GetsBackEveryFrame(string identity)
    {
        await using var dealer = await servers.ConnectAsync(servers.Router, "DEALER", identity);
        foreach (var size in (int[])[0, 255, 256, 65_535, 65_536, 10 << 20])
        {
            var frame = new byte[size];
            new Random(size).NextBytes(frame);
            IReadOnlyList<byte[]> message = [[.. "a"u8], [], frame];

            await dealer.SendAsync(message, TestContext.Current.CancellationToken);

            Assert.Equal(message, await Loopback.ReadAsync(dealer));
        }
    }

    [Fact]
    public async Task Dealer_ServerAsksWhetherItLives_Answers()
    {
        await using var dealer = await servers.ConnectAsync(servers.Router, "DEALER");
        using var silent = await RawPeer.ConnectAsync(servers.Router, Wire.Introduction("DEALER"));
        // The server lets go a peer that does not answer.
        await silent.ReadToEndAsync();

        await dealer.SendAsync(Loopback.Frames("still here"), TestContext.Current.CancellationToken);

        Assert.Equal("still here", await Loopback.ReadTextAsync(dealer));
    }

    [Fact]
    public async Task Request_ToLibzmqsReply_GetsTheAnswer()
    {
        await using var request = await servers.ConnectAsync(servers.Reply, "REQ");

        await request.SendAsync(Loopback.Frames("", "ping"), TestContext.Current.CancellationToken);

        Assert.Equal("|ping", await Loopback.ReadTextAsync(request));
    }

    [Fact]
    public async Task Subscriber_OfLibzmqsPublisher_GetsItsTopic()
    {
        await using var dealer = await servers.ConnectAsync(servers.Router, "DEALER");
        await using var subscriber = await servers.ConnectAsync(servers.Publisher, "SUB");
        await subscriber.SubscribeAsync([.. "a"u8], TestContext.Current.CancellationToken);
        // libzmq does not say when a subscription has arrived.
        while (!subscriber.Incoming.TryRead(out _)) await PublishAsync(dealer, "a", "known");

        foreach (var topic in (string[])["b", "", "an"]) await PublishAsync(dealer, topic, "text");

        string arrived;
        do arrived = await Loopback.ReadTextAsync(subscriber);
        while (arrived == "a|known");
        Assert.Equal("an|text", arrived);
    }

    [Fact]
    public async Task Dealer_ToAPublisher_IsRefused() =>
        await Assert.ThrowsAsync<ZmtpException>(() => servers.ConnectAsync(servers.Publisher, "DEALER"));

    /// <summary>Has the server publish a message, and waits until it has.</summary>
    private static async Task PublishAsync(ClientSocket dealer, string topic, string text)
    {
        await dealer.SendAsync(Loopback.Frames("publish", topic, text), TestContext.Current.CancellationToken);
        await Loopback.ReadAsync(dealer);
    }

    /// <summary>libzmq's sockets in a process of their own.</summary>
    public sealed class Servers : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();
        private Task _python = Task.CompletedTask;

        internal IPEndPoint Router { get; private set; } = Loopback.AnyPort;

        internal IPEndPoint Publisher { get; private set; } = Loopback.AnyPort;

        internal IPEndPoint Reply { get; private set; } = Loopback.AnyPort;

        /// <summary>Connects. If the process of the servers has failed, so does this, with its error.</summary>
        internal async Task<ClientSocket> ConnectAsync(IPEndPoint server, string socketType, string identity = "")
        {
            if (_python.IsCompleted) await _python;
            var connecting = Loopback.ConnectAsync(server, socketType, identity);
            if (await Task.WhenAny(connecting, _python) == _python) await _python;
            return await connecting;
        }

        /// <summary>Waits until the sockets are bound; only their process can know which ports are free.</summary>
        public async ValueTask InitializeAsync()
        {
            var ports = _folder.File("ports");
            _python = Task.Run(() => Judge.RunJupyterClient("", "zmq_servers.py", ports));
            using var ended = new CancellationTokenSource();
            await Task.WhenAny(_folder.WaitForAsync("ports", ended.Token), _python);
            await ended.CancelAsync();
            // The tests tell why there are no servers.
            if (!File.Exists(ports)) return;
            var servers = (await File.ReadAllLinesAsync(ports))
                .Select(port => new IPEndPoint(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture)))
                .ToArray();
            (Router, Publisher, Reply) = (servers[0], servers[1], servers[2]);
        }

        public async ValueTask DisposeAsync()
        {
            if (!_python.IsCompleted)
            {
                await using var dealer = await Loopback.ConnectAsync(Router, "DEALER");
                await dealer.SendAsync(Loopback.Frames("stop"));
                await _python;
            }
            _folder.Dispose();
        }
    }
}
