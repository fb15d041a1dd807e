using System.Net;
using System.Text;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>Who subscribes late hears of the start, and hears of it once.</summary>
public sealed class RetainedMessageTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly ZmtpLimits Limits = new();

    private readonly PubSocket _publisher = new(new IPEndPoint(IPAddress.Loopback, 0), Limits, _ => { })
    {
        Welcome = topic => Message($"welcome {Encoding.ASCII.GetString(topic)}"),
    };

    public RetainedMessageTests() => _publisher.Start();

    [Fact]
    public async Task Publish_Retained_ReachesEachWhoSubscribesBeforeTheNextMessage()
    {
        await PublishAsync("starting", isRetained: true);

        await using var first = await SubscribeAsync("");
        await using var second = await SubscribeAsync("start");

        Assert.Equal(["welcome ", "starting"], await ReadAsync(first, count: 2));
        Assert.Equal(["welcome start", "starting"], await ReadAsync(second, count: 2));
    }

    [Fact]
    public async Task Publish_AfterARetainedMessage_EndsItsTime()
    {
        await PublishAsync("starting", isRetained: true);
        await using var early = await SubscribeAsync("");
        Assert.Equal(["welcome ", "starting"], await ReadAsync(early, count: 2));

        await PublishAsync("busy");
        await using var late = await SubscribeAsync("");
        Assert.Equal(["welcome "], await ReadAsync(late, count: 1));
        await PublishAsync("idle");

        Assert.Equal(["busy", "idle"], await ReadAsync(early, count: 2));
        Assert.Equal(["idle"], await ReadAsync(late, count: 1));
    }

    [Fact]
    public async Task Subscribe_ToSeveralTopics_GetsARetainedMessageOnceAndWithTheTopicThatItMatches()
    {
        await PublishAsync("starting", isRetained: true);

        await using var subscriber = await SubscribeAsync("x", "s", "st");

        Assert.Equal(["welcome x", "welcome s", "starting", "welcome st"], await ReadAsync(subscriber, count: 4));
        await PublishAsync("stopping");
        Assert.Equal(["stopping"], await ReadAsync(subscriber, count: 1));
    }

    public ValueTask DisposeAsync() => _publisher.DisposeAsync();

    private static byte[][] Message(string text) => [Encoding.ASCII.GetBytes(text)];

    private ValueTask PublishAsync(string text, bool isRetained = false) =>
        _publisher.PublishAsync(Message(text), isRetained, TestContext.Current.CancellationToken);

    private async Task<ClientSocket> SubscribeAsync(params string[] topics)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var subscriber =
            await ClientSocket.ConnectAsync(_publisher.EndPoint, SocketType.Subscriber, [], Limits, cancellation);
        foreach (var topic in topics) await subscriber.SubscribeAsync(Encoding.ASCII.GetBytes(topic), cancellation);
        return subscriber;
    }

    private static async Task<List<string>> ReadAsync(ClientSocket subscriber, int count)
    {
        var messages = new List<string>();
        while (messages.Count < count)
        {
            var frames =
                await subscriber.Incoming.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(
                    Patience);
            messages.Add(Encoding.ASCII.GetString(frames[0]));
        }
        return messages;
    }
}
