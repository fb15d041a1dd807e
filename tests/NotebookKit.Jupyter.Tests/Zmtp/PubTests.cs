using System.Diagnostics;
using System.Globalization;
using System.Text;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

public sealed class PubTests : IAsyncDisposable
{
    private readonly Loopback _loopback = new();
    private readonly PubSocket _pub;

    public PubTests()
    {
        _pub = new PubSocket(Loopback.AnyPort, Loopback.ShortLimits, _loopback.Log)
        {
            Welcome = topic => [topic, [.. "welcome"u8]],
        };
        _pub.Start();
    }

    [Fact]
    public async Task Publish_SubscriberOfATopic_GetsWhatBeginsWithIt()
    {
        await using var subscriber = await SubscribeAsync("a");

        foreach (var topic in (string[])["b", "ab", "", "a"]) await PublishAsync(topic, "text");

        Assert.Equal("ab|text", await Loopback.ReadTextAsync(subscriber));
        Assert.Equal("a|text", await Loopback.ReadTextAsync(subscriber));
    }

    [Fact]
    public async Task Start_PeersThatCameBefore_AreWelcomed()
    {
        await using var late = new PubSocket(Loopback.AnyPort, Loopback.ShortLimits, _loopback.Log);
        using var early =
            await RawPeer.ConnectAsync(late.EndPoint, [.. Wire.Introduction("SUB"), .. Wire.Message([1])]);
        // Long enough for a peer to be welcomed: by a socket that has begun, another one is.
        await using var other = await SubscribeAsync("");
        late.Welcome = topic => [topic, [.. "welcome"u8]];

        late.Start();

        await early.ReadUntilAsync(Wire.Message([], [.. "welcome"u8]));
    }

    [Fact]
    public async Task Publish_TopicCancelledOnceOfTwice_StillArrives()
    {
        // 1 subscribes, 0 cancels (ZMTP 3.0); SUBSCRIBE and CANCEL do in 3.1.
        using var peer = await RawPeer.ConnectAsync(_pub.EndPoint, [
            .. Wire.Introduction("SUB"),
            .. Wire.Message([1, 65]), .. Wire.Command("SUBSCRIBE", [65]), .. Wire.Command("SUBSCRIBE", [66]),
            .. Wire.Message([0, 65]), .. Wire.Command("CANCEL", [66]), .. Wire.Message([1, 67])]);
        await peer.ReadUntilAsync(Wire.Message([67], [.. "welcome"u8]));

        await PublishAsync("B", "cancelled");
        await PublishAsync("A", "kept");

        Assert.Equal(Wire.Message([65], [.. "kept"u8]), await peer.ReadAsync(100));
    }

    [Fact]
    public async Task Publish_WhilePeersSubscribe_EachGetsEverythingAfterItsWelcome()
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var publishing = PublishNumbersAsync(ending.Token);
        try
        {
            for (var round = 0; round < 30; round++) await AssertGetsEveryNumberAsync();
        }
        finally
        {
            await ending.CancelAsync();
            await publishing;
        }
    }

    [Fact]
    public async Task Publish_WhileAPeerIsWelcomed_FollowsTheWelcome()
    {
        var publishing = Task.CompletedTask;
        _pub.Welcome = topic =>
        {
            publishing = _pub.PublishAsync(Loopback.Frames("", "meanwhile")).AsTask();
            return [topic, [.. "welcome"u8]];
        };

        await using var subscriber = await SubscribeAsync("");

        Assert.Equal("|meanwhile", await Loopback.ReadTextAsync(subscriber));
        await publishing;
    }

    [Fact]
    public async Task Subscribe_FirstAndLaterPeers_IsToldOfTheFirstAlone()
    {
        using var told = new SemaphoreSlim(0);
        _pub.FirstSubscribed += () => told.Release();
        Assert.False(_pub.HasSubscribers);

        using var first = await SubscribeRawAsync();
        await AssertToldAsync();
        using var second = await SubscribeRawAsync();
        Assert.True(_pub.HasSubscribers);
        Assert.Equal(0, told.CurrentCount);

        await first.LeaveAsync();
        await second.LeaveAsync();
        Assert.False(_pub.HasSubscribers);
        await using var again = await SubscribeAsync("a");
        await AssertToldAsync();

        async Task AssertToldAsync() =>
            Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Subscribe_MoreTopicsThanAllowed_EndsTheConnection()
    {
        byte[] subscriptions = [.. Enumerable.Range(0, 9).SelectMany(topic => Wire.Message([1, (byte)topic]))];
        using var peer = await RawPeer.ConnectAsync(_pub.EndPoint, [.. Wire.Introduction("SUB"), .. subscriptions]);

        await peer.ReadToEndAsync();

        Assert.Equal(
            ["A PUB peer was let go: the peer subscribes to more than 8 topics."], await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Publish_PeerThatStopsReading_IsLetGoAndTheOthersGetEverything()
    {
        using var stalled = await SubscribeRawAsync();

        await AssertFloodArrivesAsync();

        Assert.Equal(["A PUB peer was let go: it has read next to nothing for 0.7 s."], await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Publish_SeveralPeersThatStopReading_CostTheTimeOfOne()
    {
        var stalled = new List<RawPeer>();
        for (var i = 0; i < 6; i++)
        {
            stalled.Add(await SubscribeRawAsync());
        }

        var watch = Stopwatch.StartNew();
        await AssertFloodArrivesAsync();

        Assert.Equal(6, (await _loopback.LoggedAsync(6)).Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, 5 * Loopback.ShortLimits.StallPatience);
        stalled.ForEach(peer => peer.Dispose());
    }

    [Fact]
    public async Task Publish_PeerThatLeavesWhileItIsWaitedFor_EndsTheWait()
    {
        await using var patient = new PubSocket(
            Loopback.AnyPort, Loopback.ShortLimits with { StallPatience = TimeSpan.FromMinutes(5) }, _loopback.Log);
        var subscribed = new TaskCompletionSource();
        patient.FirstSubscribed += subscribed.SetResult;
        patient.Start();
        var stalled = await RawPeer.ConnectAsync(patient.EndPoint, [.. Wire.Introduction("SUB"), .. Wire.Message([1])]);
        await subscribed.Task;
        var publishing = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++) await patient.PublishAsync([[], new byte[200_000]]);
        }, TestContext.Current.CancellationToken);
        await StillWaiting.AssertAsync(publishing, TimeSpan.FromMilliseconds(500));

        stalled.Dispose();

        await publishing.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Drain_AfterMuchWasPublished_EverythingArrives()
    {
        await using var subscriber = await SubscribeAsync("");
        for (var i = 0; i < 100; i++) await PublishAsync("", $"{i}");

        await _pub.DrainAsync(TimeSpan.FromSeconds(20));
        await _pub.DisposeAsync();

        for (var i = 0; i < 100; i++) Assert.Equal($"|{i}", await Loopback.ReadTextAsync(subscriber));
    }

    /// <summary>Much more than queues and the system hold; a good subscriber gets it all.</summary>
    private async Task AssertFloodArrivesAsync()
    {
        await using var good = await SubscribeAsync("");
        var arriving = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++) Assert.Equal(200_000, (await Loopback.ReadAsync(good))[1].Length);
        }, TestContext.Current.CancellationToken);

        for (var i = 0; i < 200; i++)
        {
            await _pub.PublishAsync([[], new byte[200_000]], cancellation: TestContext.Current.CancellationToken);
        }

        await arriving;
    }

    private async Task PublishNumbersAsync(CancellationToken ending)
    {
        await Task.Yield();
        for (var number = 0; !ending.IsCancellationRequested; number++)
        {
            await _pub.PublishAsync(Loopback.Frames("n", $"{number}"), cancellation: CancellationToken.None);
        }
    }

    private async Task AssertGetsEveryNumberAsync()
    {
        await using var subscriber = await SubscribeAsync("");
        var first = int.Parse((await Loopback.ReadTextAsync(subscriber))[2..], CultureInfo.InvariantCulture);
        for (var next = 1; next < 20; next++)
        {
            Assert.Equal($"n|{first + next}", await Loopback.ReadTextAsync(subscriber));
        }
    }

    private ValueTask PublishAsync(string topic, string text) =>
        _pub.PublishAsync(Loopback.Frames(topic, text), cancellation: TestContext.Current.CancellationToken);

    /// <summary>A peer that has subscribed to everything, was welcomed, and reads nothing more by itself.</summary>
    private async Task<RawPeer> SubscribeRawAsync()
    {
        var peer = await RawPeer.ConnectAsync(_pub.EndPoint, [.. Wire.Introduction("SUB"), .. Wire.Message([1])]);
        await peer.ReadUntilAsync(Wire.Message([], [.. "welcome"u8]));
        return peer;
    }

    private async Task<ClientSocket> SubscribeAsync(string topic)
    {
        var subscriber = await Loopback.ConnectAsync(_pub.EndPoint, "SUB");
        await subscriber.SubscribeAsync(Encoding.ASCII.GetBytes(topic), TestContext.Current.CancellationToken);
        Assert.Equal($"{topic}|welcome", await Loopback.ReadTextAsync(subscriber));
        return subscriber;
    }

    public ValueTask DisposeAsync() => _pub.DisposeAsync();
}
