using System.Text;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>
/// Peers without the key: what they may take, and whom they cannot keep out. In these tests the word "key" proves it.
/// </summary>
public sealed class StrangerTests : IAsyncDisposable
{
    private static readonly ZmtpLimits Limits = Loopback.ShortLimits with
    {
        MaximumUnproven = 10_000,
        SilencePatience = TimeSpan.FromMilliseconds(700),
    };

    /// <summary>For tests of who gives way: nobody is let go for its silence meanwhile.</summary>
    private static readonly ZmtpLimits Patient = Limits with { SilencePatience = TimeSpan.FromMinutes(5) };

    private readonly Loopback _loopback = new();
    private readonly PeerTrust _trust = new(message => message[0].AsSpan().SequenceEqual("key"u8));
    private readonly List<IAsyncDisposable> _sockets = [];

    [Theory]
    [InlineData(10_001)]
    [InlineData(900_000)]
    public async Task Receive_LongMessageBeforeTheKey_EndsTheConnectionAtItsHeader(int length)
    {
        var router = Router(Limits);
        using var peer = await RawPeer.ConnectAsync(
            router.EndPoint, [.. Wire.Introduction("DEALER"), .. Wire.LongHeader(0, (ulong)length)]);

        await peer.ReadToEndAsync();

        Assert.Equal(
            ["A ROUTER peer was let go: a message is longer than the 10000 bytes allowed."],
            await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Receive_LongMessageRightAfterTheKey_Arrives()
    {
        var router = Router(Limits);
        using var peer = await RawPeer.ConnectAsync(
            router.EndPoint,
            [.. Wire.Introduction("DEALER"), .. Wire.Message([.. "key"u8]), .. Wire.Message(new byte[900_000])]);

        Assert.Equal("key", await ReceiveAsync(router));
        Assert.Equal(900_000, (await ReceiveAsync(router)).Length);
    }

    [Fact]
    public async Task Receive_LongMessageAfterAForgedOne_EndsTheConnection()
    {
        var router = Router(Limits);
        using var peer = await RawPeer.ConnectAsync(
            router.EndPoint,
            [.. Wire.Introduction("DEALER"), .. Wire.Message([.. "kex"u8]), .. Wire.Message(new byte[900_000])]);

        await peer.ReadToEndAsync();

        Assert.Equal("kex", await ReceiveAsync(router));
    }

    [Fact]
    public async Task Silence_OfAPeerWithoutTheKey_EndsWithItsConnection()
    {
        var router = Router(Limits);
        using var peer = await RawPeer.ConnectAsync(
            router.EndPoint, [.. Wire.Introduction("DEALER"), .. Wire.Message([.. "kex"u8])]);

        await peer.ReadToEndAsync();
    }

    [Fact]
    public async Task Silence_OfTheOtherSocketsOfAFrontEnd_IsPutUpWith()
    {
        var (shell, stdin, control) = (Router(Limits), Router(Limits), Router(Limits));
        using var before = await RawPeer.ConnectAsync(stdin.EndPoint, Wire.Introduction("DEALER", "front end"));
        using var first = await RawPeer.ConnectAsync(
            shell.EndPoint, [.. Wire.Introduction("DEALER", "front end"), .. Wire.Message([.. "key"u8])]);
        await ReceiveAsync(shell);
        using var after = await RawPeer.ConnectAsync(control.EndPoint, Wire.Introduction("DEALER", "front end"));
        using var other = await RawPeer.ConnectAsync(control.EndPoint, Wire.Introduction("DEALER", "front enc"));

        await other.ReadToEndAsync();
        await Task.Delay(Limits.SilencePatience, TestContext.Current.CancellationToken);

        foreach (var (router, peer) in new[] { (shell, first), (stdin, before), (control, after) })
        {
            await peer.SendAsync(Wire.Message([.. "still here"u8]));
            Assert.Equal("still here", await ReceiveAsync(router));
        }
    }

    [Fact]
    public async Task Silence_OfAHeartbeatThatHasBeaten_IsPutUpWith()
    {
        var heartbeat = new HeartbeatSocket(Loopback.AnyPort, Limits, _loopback.Log);
        _sockets.Add(heartbeat);
        using var silent = await RawPeer.ConnectAsync(heartbeat.EndPoint, Wire.Introduction("REQ"));
        await using var beating = await Loopback.ConnectAsync(heartbeat.EndPoint, "REQ");
        await BeatAsync(beating);

        await silent.ReadToEndAsync();
        await Task.Delay(Limits.SilencePatience, TestContext.Current.CancellationToken);

        await BeatAsync(beating);
    }

    [Fact]
    public async Task Crowd_OfSilentPeers_KeepsNobodyOutWhoHasTheKey()
    {
        var router = Router(Patient);
        await using var early = await ProveAsync(router, "early");
        var crowd = new List<RawPeer>();
        for (var i = 0; i < 3 * Patient.MaximumPeers; i++)
        {
            crowd.Add(await RawPeer.ConnectAsync(router.EndPoint, Wire.Introduction("DEALER")));
        }
        await using var late = await ProveAsync(router, "late");

        foreach (var frontEnd in new[] { early, late })
        {
            await frontEnd.SendAsync(Loopback.Frames("served"), TestContext.Current.CancellationToken);
            Assert.Equal("served", await ReceiveAsync(router));
        }
        crowd.ForEach(peer => peer.Dispose());
    }

    [Fact]
    public async Task Crowd_OfPeersWithTheKey_KeepsTheNextOut()
    {
        var router = Router(Patient);
        var frontEnds = new List<ClientSocket>();
        for (var i = 0; i < Patient.MaximumPeers; i++) frontEnds.Add(await ProveAsync(router, $"{i}"));

        using var oneMore = await RawPeer.ConnectAsync(router.EndPoint, Wire.Introduction("DEALER"));

        Assert.Empty(await oneMore.ReadToEndAsync());
        Assert.Equal(["A ROUTER peer was refused: there are 8 already."], await _loopback.LoggedAsync());
        foreach (var frontEnd in frontEnds) await frontEnd.DisposeAsync();
        await using var next = await ProveAsync(router, "next");
    }

    [Fact]
    public async Task Crowd_OfSubscribers_LosesTheEarlyNothingAndLetsTheLateIn()
    {
        var publisher = Publisher(Patient);
        await using var early = await SubscribeAsync(publisher);
        var crowd = new List<ClientSocket>();
        for (var i = 0; i < 3 * Patient.MaximumPeers; i++) crowd.Add(await SubscribeAsync(publisher));
        await using var late = await SubscribeAsync(publisher);

        await publisher.PublishAsync(Loopback.Frames("news"), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("news", await Loopback.ReadTextAsync(early));
        Assert.Equal("news", await Loopback.ReadTextAsync(late));
        foreach (var peer in crowd) await peer.DisposeAsync();
    }

    [Fact]
    public async Task Name_OfAFrontEnd_GetsItsAnswersAloneFromWhoHasTheKey()
    {
        var router = Router(Patient);
        await using var frontEnd = await ProveAsync(router, "name");
        await using var thief = await Loopback.ConnectAsync(router.EndPoint, "DEALER", "name");
        await thief.SendAsync(Loopback.Frames("kex"), TestContext.Current.CancellationToken);
        Assert.Equal("kex", await ReceiveAsync(router));

        await AnswerAsync(router, "first");
        Assert.Equal("first", await Loopback.ReadTextAsync(frontEnd));

        await using var back = await ProveAsync(router, "name");
        await AnswerAsync(router, "second");
        Assert.Equal("second", await Loopback.ReadTextAsync(back));
    }

    [Fact]
    public async Task Subscribe_AgainAndAgainWithoutReading_EndsTheConnectionAndHoldsNobodyUp()
    {
        var publisher = Publisher(Patient with { StallPatience = TimeSpan.FromMinutes(5) });
        await using var good = await SubscribeAsync(publisher);
        byte[] again = [.. Wire.Message([1, 65]), .. Wire.Message([0, 65])];
        using var peer = await RawPeer.ConnectAsync(publisher.EndPoint, Wire.Introduction("SUB"));
        byte[] flood = [.. Enumerable.Repeat(again, 10_000).SelectMany(bytes => bytes)];
        var flooding = Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++) await peer.SendAsync(flood);
        }, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["A PUB peer was let go: it subscribes faster than it reads."], await _loopback.LoggedAsync());

        await flooding;
        await publisher.PublishAsync(Loopback.Frames("news"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("news", await Loopback.ReadTextAsync(good));
    }

    [Fact]
    public async Task Subscribe_ToATopicThatIsTooLong_EndsTheConnection()
    {
        using var peer = await RawPeer.ConnectAsync(
            Publisher(Limits).EndPoint, [.. Wire.Introduction("SUB"), .. Wire.Message([1, .. new byte[256]])]);

        await peer.ReadToEndAsync();

        Assert.Equal(
            ["A PUB peer was let go: the peer subscribes to a topic of more than 255 bytes."],
            await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Ping_WithoutEndAndWithoutReading_TakesLittleMemory()
    {
        var router = Router(Patient);
        using var peer = await RawPeer.ConnectAsync(router.EndPoint, Wire.Introduction("DEALER"));
        byte[] flood = [.. Enumerable.Repeat(Wire.Command("PING", [0, 0]), 10_000).SelectMany(bytes => bytes)];
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < 100; i++) await peer.SendAsync(flood);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 4 << 20);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in _sockets) await socket.DisposeAsync();
    }

    private RouterSocket Router(ZmtpLimits limits)
    {
        var router = new RouterSocket(Loopback.AnyPort, limits, _trust, _loopback.Log);
        _sockets.Add(router);
        return router;
    }

    private PubSocket Publisher(ZmtpLimits limits)
    {
        var publisher = new PubSocket(Loopback.AnyPort, limits, _loopback.Log)
        {
            Welcome = topic => [topic, new byte[10_000]],
        };
        _sockets.Add(publisher);
        publisher.Start();
        return publisher;
    }

    private static async Task<ClientSocket> ProveAsync(RouterSocket router, string name)
    {
        var peer = await Loopback.ConnectAsync(router.EndPoint, "DEALER", name);
        await peer.SendAsync(Loopback.Frames("key"), TestContext.Current.CancellationToken);
        Assert.Equal("key", await ReceiveAsync(router));
        return peer;
    }

    private static async Task<ClientSocket> SubscribeAsync(PubSocket publisher)
    {
        var peer = await Loopback.ConnectAsync(publisher.EndPoint, "SUB");
        await peer.SubscribeAsync([], TestContext.Current.CancellationToken);
        await Loopback.ReadAsync(peer);
        return peer;
    }

    private static async Task BeatAsync(ClientSocket peer)
    {
        await peer.SendAsync(Loopback.Frames("", "beat"), TestContext.Current.CancellationToken);
        Assert.Equal("|beat", await Loopback.ReadTextAsync(peer));
    }

    private static ValueTask AnswerAsync(RouterSocket router, string text) =>
        router.SendAsync(
            new RoutedMessage(new PeerId("name"u8.ToArray()), Loopback.Frames(text)),
            TestContext.Current.CancellationToken);

    private static async Task<string> ReceiveAsync(RouterSocket router)
    {
        var message = await router.Incoming.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(
            TimeSpan.FromSeconds(20));
        return Encoding.ASCII.GetString(message.Frames[0]);
    }
}
