using NotebookKit.Jupyter.Zmtp;
using NotebookKit.TestSupport;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>What good peers send, damaged anywhere: whatever comes of it, the next peer is served.</summary>
[RunsInCI("thousands of damaged messages")]
public sealed class FuzzTests
{
    private const int Rounds = 400;
    private const long MostGrowth = 32 << 20;

    private static readonly byte[] Conversation =
    [
        .. Wire.Introduction("DEALER", "me"), .. Wire.Message(
            "<IDS|MSG>"u8.ToArray(), new byte[64], [.. "{}"u8], [.. "{}"u8]),
        .. Wire.Command("PING", [0, 5, 1, 2]), .. Wire.Message(new byte[300]), .. Wire.Message([], [1]),
    ];

    private static readonly byte[] Subscription =
    [
        .. Wire.Introduction("SUB"), .. Wire.Message([1]), .. Wire.Command(
            "SUBSCRIBE", [65]), .. Wire.Message([0]), .. Wire.Command("CANCEL", [65]),
    ];

    [Fact]
    public async Task Router_DamagedConversations_ServesTheNextPeer()
    {
        await using var router = new RouterSocket(
            Loopback.AnyPort, Loopback.ShortLimits, Loopback.NoTrust, _ => { });
        using var ending = new CancellationTokenSource();
        var echoing = EchoAsync(router, ending.Token);

        await BombardAsync(router.EndPoint, Conversation);

        await using var good = await Loopback.ConnectAsync(router.EndPoint, "DEALER");
        await good.SendAsync(Loopback.Frames("alive"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("alive", await Loopback.ReadTextAsync(good));
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => echoing);
    }

    [Fact]
    public async Task Heartbeat_DamagedConversations_ServesTheNextPeer()
    {
        await using var heartbeat = new HeartbeatSocket(Loopback.AnyPort, Loopback.ShortLimits, _ => { });

        await BombardAsync(heartbeat.EndPoint, Conversation);

        await using var good = await Loopback.ConnectAsync(heartbeat.EndPoint, "REQ");
        await good.SendAsync(Loopback.Frames("", "alive"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("|alive", await Loopback.ReadTextAsync(good));
    }

    [Fact]
    public async Task Pub_DamagedSubscriptions_ServesTheNextPeer()
    {
        await using var pub =
            new PubSocket(Loopback.AnyPort, Loopback.ShortLimits, _ => { }) { Welcome = topic => [topic, [1]] };
        pub.Start();

        await BombardAsync(pub.EndPoint, Subscription);

        await using var good = await Loopback.ConnectAsync(pub.EndPoint, "SUB");
        await good.SubscribeAsync([], TestContext.Current.CancellationToken);
        await Loopback.ReadAsync(good);
        await pub.PublishAsync(Loopback.Frames("alive"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal("alive", await Loopback.ReadTextAsync(good));
    }

    private static async Task BombardAsync(System.Net.IPEndPoint endPoint, byte[] conversation)
    {
        var random = new Random(20260101);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = (byte[])conversation.Clone();
            for (var change = 0; change <= round % 3; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }
            using var peer = await RawPeer.ConnectAsync(endPoint, bytes[..random.Next(bytes.Length + 1)]);
            peer.EndSending();
            await peer.ReadToEndAsync();
        }
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostGrowth);
    }

    private static async Task EchoAsync(RouterSocket router, CancellationToken cancellation)
    {
        await foreach (var message in router.Incoming.ReadAllAsync(cancellation))
        {
            await router.SendAsync(message, cancellation);
        }
    }
}
