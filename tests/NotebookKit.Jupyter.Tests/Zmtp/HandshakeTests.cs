using System.Text;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>How peers that cannot be talked to are turned away, while the others stay.</summary>
public sealed class HandshakeTests : IAsyncDisposable
{
    private readonly Loopback _loopback = new();
    private readonly HeartbeatSocket _socket;

    public HandshakeTests() => _socket = new HeartbeatSocket(Loopback.AnyPort, Loopback.ShortLimits, _loopback.Log);

    public static TheoryData<string, byte[], string> Openings => new()
    {
        { "HTTP", Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\n\r\n"), "the peer does not speak ZMTP 2 or later" },
        { "TLS", [0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3], "the peer does not speak ZMTP 2 or later" },
        { "ZMTP 1", [1, 0], "the peer does not speak ZMTP 2 or later" },
        { "ZMTP 1, long", [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0], "the peer does not speak ZMTP 2 or later" },
        { "ZMTP 2", [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 1, 5], "the peer speaks ZMTP 1, not 3" },
        { "CURVE", Wire.Greeting("CURVE"), "the peer wants the security mechanism CURVE, not NULL" },
        { "PLAIN", Wire.Greeting("PLAIN"), "the peer wants the security mechanism PLAIN, not NULL" },
        {
            "message first", [.. Wire.Greeting(), .. Wire.Message([1])],
            "the peer sends a message before it has introduced itself"
        },
        { "PING first", [.. Wire.Greeting(), .. Wire.Command("PING", [0, 0])], "the peer sends PING instead of READY" },
        {
            "READY cut off", [.. Wire.Greeting(), .. Wire.Command("READY", [11, .. "Socket-Ty"u8])],
            "a READY command is cut off"
        },
        {
            "READY of a huge value",
            [.. Wire.Greeting(), .. Wire.Command("READY", [1, 65, 0xFF, 0xFF, 0xFF, 0xFF, 1])],
            "a READY command is cut off"
        },
        {
            "READY without type", [.. Wire.Greeting(), .. Wire.Command("READY", [])],
            "the peer does not say its socket type"
        },
        {
            "identity of 256 bytes", Wire.Introduction("REQ", new string('a', 256)),
            "the peer's identity is longer than 255 bytes"
        },
        {
            "READY of 1 MB", [.. Wire.Greeting(), .. Wire.LongHeader(4, 1 << 20)],
            "a command is longer than the 4096 bytes allowed"
        },
        { "unknown flags", [.. Wire.Greeting(), 0x80, 0], "a frame has the unknown flags 0x80" },
    };

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task Listen_PeerThatSpeaksSomethingElse_IsLetGoAndNamed(string opening, byte[] bytes, string reason)
    {
        using var peer = await RawPeer.ConnectAsync(_socket.EndPoint, bytes);

        await peer.ReadToEndAsync();

        Assert.NotEmpty(opening);
        Assert.Equal([$"A REP peer was let go: {reason}."], await _loopback.LoggedAsync());
        await AssertServesAsync();
    }

    [Theory]
    [InlineData("SUB")]
    [InlineData("REP")]
    [InlineData("nonsense")]
    public async Task Listen_PeerOfAKindThatDoesNotFit_IsToldWhy(string socketType)
    {
        using var peer = await RawPeer.ConnectAsync(_socket.EndPoint, Wire.Introduction(socketType));

        var answer = await peer.ReadToEndAsync();

        var reason = Encoding.ASCII.GetBytes($"a REP socket does not talk to {socketType}");
        Assert.Equal(Wire.Command("ERROR", [(byte)reason.Length, .. reason]), answer[^(2 + 6 + 1 + reason.Length)..]);
        await AssertServesAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(64)]
    [InlineData(70)]
    public async Task Listen_PeerThatStopsInItsIntroduction_IsLetGo(int sent)
    {
        using var peer = await RawPeer.ConnectAsync(_socket.EndPoint, Wire.Introduction("REQ")[..sent]);

        await peer.ReadToEndAsync();

        Assert.Equal(
            ["A REP peer was let go: the peer did not introduce itself within 0.7 s."], await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Listen_PeerThatSendsItsIntroductionByteByByte_IsLetGo()
    {
        using var peer = await RawPeer.ConnectAsync(_socket.EndPoint);
        var letGo = peer.ReadToEndAsync();
        foreach (var next in Wire.Introduction("REQ"))
        {
            if (letGo.IsCompleted) break;
            await peer.SendAsync([next]);
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await letGo;

        Assert.Equal(
            ["A REP peer was let go: the peer did not introduce itself within 0.7 s."], await _loopback.LoggedAsync());
    }

    [Fact]
    public async Task Listen_MorePeersThanAllowed_ServesTheLastInPlaceOfTheFirst()
    {
        var peers = new List<RawPeer>();
        for (var i = 0; i < Loopback.ShortLimits.MaximumPeers; i++)
            peers.Add(await RawPeer.ConnectAsync(_socket.EndPoint, Wire.Introduction("REQ")));

        await AssertServesAsync();

        await peers[0].ReadToEndAsync();
        Assert.Equal(
            ["A REP peer had to give way to another one: there are 8 already."], await _loopback.LoggedAsync());
        peers.ForEach(peer => peer.Dispose());
    }

    [Fact]
    public async Task Dispose_PeersInEveryState_EndsThemAll()
    {
        using var silent = await RawPeer.ConnectAsync(_socket.EndPoint);
        using var introduced = await RawPeer.ConnectAsync(_socket.EndPoint, Wire.Introduction("REQ"));
        await using var good = await Loopback.ConnectAsync(_socket.EndPoint, "REQ");

        await _socket.DisposeAsync().AsTask().WaitAsync(
            TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        await silent.ReadToEndAsync();
        await introduced.ReadToEndAsync();
        await Assert.ThrowsAnyAsync<Exception>(
            async () => await good.Incoming.ReadAsync(TestContext.Current.CancellationToken));
    }

    private async Task AssertServesAsync()
    {
        await using var good = await Loopback.ConnectAsync(_socket.EndPoint, "REQ");
        await good.SendAsync(Loopback.Frames("", "beat"), TestContext.Current.CancellationToken);
        Assert.Equal("|beat", await Loopback.ReadTextAsync(good));
    }

    public ValueTask DisposeAsync() => _socket.DisposeAsync();
}
