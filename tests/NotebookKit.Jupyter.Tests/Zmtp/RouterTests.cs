using System.Text;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

public sealed class RouterTests : IAsyncDisposable
{
    private readonly Loopback _loopback = new();
    private readonly RouterSocket _router;

    public RouterTests() =>
        _router = new RouterSocket(Loopback.AnyPort, Loopback.ShortLimits, Loopback.NoTrust, _loopback.Log);

    [Fact]
    public async Task Send_TwoPeers_EachGetsItsAnswers()
    {
        await using var first = await Loopback.ConnectAsync(_router.EndPoint, "DEALER", "first");
        await using var second = await Loopback.ConnectAsync(_router.EndPoint, "DEALER");
        await first.SendAsync(Loopback.Frames("a", "", "c"), TestContext.Current.CancellationToken);
        await second.SendAsync(Loopback.Frames("b"), TestContext.Current.CancellationToken);

        var answered = new Dictionary<string, string>();
        for (var i = 0; i < 2; i++)
        {
            var asked = await ReceiveAsync();
            answered[Text(asked)] = Encoding.ASCII.GetString(asked.Peer.Bytes);
            await _router.SendAsync(
                asked with { Frames = [.. asked.Frames, [.. "!"u8]] }, TestContext.Current.CancellationToken);
        }

        Assert.Equal("first", answered["a||c"]);
        Assert.Equal(0, answered["b"][0]);
        Assert.Equal("a||c|!", await Loopback.ReadTextAsync(first));
        Assert.Equal("b|!", await Loopback.ReadTextAsync(second));
    }

    [Fact]
    public async Task Send_PeerThatCameBackUnderItsName_GetsTheAnswer()
    {
        using var lost = await RawPeer.ConnectAsync(
            _router.EndPoint, [.. Wire.Introduction("DEALER", "tab"), .. Wire.Message("question"u8.ToArray())]);
        var asked = await ReceiveAsync();
        await using var back = await Loopback.ConnectAsync(_router.EndPoint, "DEALER", "tab");
        await back.SendAsync(Loopback.Frames("here"), TestContext.Current.CancellationToken);
        await ReceiveAsync();
        // The old connection's end must not take the new one with it.
        await lost.LeaveAsync();

        await _router.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal("question", await Loopback.ReadTextAsync(back));
    }

    [Fact]
    public async Task Send_PeerThatIsGone_IsDroppedAtOnce()
    {
        var gone = await Loopback.ConnectAsync(_router.EndPoint, "DEALER", "gone");
        await gone.SendAsync(Loopback.Frames("question"), TestContext.Current.CancellationToken);
        var asked = await ReceiveAsync();
        await gone.DisposeAsync();

        for (var i = 0; i < 100; i++)
        {
            await _router.SendAsync(asked with { Frames = [new byte[200_000]] }, TestContext.Current.CancellationToken)
                .AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Send_PeerThatStopsReading_IsLetGoAndNamed()
    {
        using var stalled = await RawPeer.ConnectAsync(
            _router.EndPoint, [.. Wire.Introduction("DEALER", "stalled"), .. Wire.Message([1])]);
        var asked = await ReceiveAsync();

        for (var i = 0; i < 200; i++)
        {
            await _router.SendAsync(
                asked with { Frames = [new byte[200_000]] }, TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            ["A ROUTER peer was let go: it has read next to nothing for 0.7 s."], await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Receive_NobodyTakesTheMessages_PeerIsNotReadFurther()
    {
        using var flooding = await RawPeer.ConnectAsync(_router.EndPoint, Wire.Introduction("DEALER"));
        var message = Wire.Message(new byte[500_000]);
        var flood = Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++) await flooding.SendAsync(message);
        }, TestContext.Current.CancellationToken);

        // 100 MB would be read in much less time.
        await StillWaiting.AssertAsync(flood, TimeSpan.FromSeconds(1));
        for (var i = 0; i < 200; i++) await ReceiveAsync();
        await flood;
    }

    [Fact]
    public async Task Receive_PeerThatBreaksTheProtocol_LosesNothingSentBefore()
    {
        using var peer = await RawPeer.ConnectAsync(
            _router.EndPoint, [.. Wire.Introduction("DEALER"), .. Wire.Message("sent"u8.ToArray()), 0x80, 0]);

        await peer.ReadToEndAsync();

        Assert.Equal("sent", Text(await ReceiveAsync()));
        Assert.Equal(["A ROUTER peer was let go: a frame has the unknown flags 0x80."], await _loopback.LoggedAsync());
    }

    [Theory]
    [InlineData(new byte[] { 0, 0 }, new byte[0])]
    [InlineData(new byte[] { 0, 9, 1, 2, 3 }, new byte[] { 1, 2, 3 })]
    public async Task Receive_Ping_IsAnsweredWithItsContext(byte[] ping, byte[] context)
    {
        using var peer = await RawPeer.ConnectAsync(_router.EndPoint, Wire.Introduction("DEALER"));

        await peer.SendAsync(Wire.Command("PING", ping));

        await peer.ReadUntilAsync(Wire.Command("PONG", context));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    public async Task Receive_MalformedPing_EndsTheConnection(int length)
    {
        using var peer = await RawPeer.ConnectAsync(
            _router.EndPoint, [.. Wire.Introduction("DEALER"), .. Wire.Command("PING", new byte[length])]);

        await peer.ReadToEndAsync();

        Assert.Equal(["A ROUTER peer was let go: a PING is malformed."], await _loopback.LoggedAsync());
    }

    private async Task<RoutedMessage> ReceiveAsync() =>
        await _router.Incoming.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(
            TimeSpan.FromSeconds(20));

    private static string Text(RoutedMessage message) =>
        string.Join('|', message.Frames.Select(Encoding.ASCII.GetString));

    public ValueTask DisposeAsync() => _router.DisposeAsync();
}
