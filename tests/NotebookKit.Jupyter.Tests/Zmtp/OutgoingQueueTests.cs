using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Tests.Zmtp;

/// <summary>How long senders wait for a peer that reads slowly, or not at all.</summary>
public sealed class OutgoingQueueTests
{
    private const int Drop = 1000;

    private static readonly ZmtpLimits Limits = new()
    {
        MaximumQueued = 100_000,
        MinimumTaken = 20 * Drop,
        StallPatience = TimeSpan.FromMilliseconds(500),
    };

    private readonly OutgoingQueue _queue = new(Limits);
    private readonly Outgoing _big = Outgoing.Message([new byte[60_000]]);

    [Fact]
    public async Task Add_PeerThatTakesNothing_IsGivenUp()
    {
        await AddAsync();

        Assert.False(await AddAsync());
    }

    [Fact]
    public async Task Add_PeerThatTakesADropNowAndThen_IsGivenUp()
    {
        await AddAsync();
        using var ending = new CancellationTokenSource();
        var dripping = DripAsync(Drop, ending.Token);

        Assert.False(await AddAsync());

        await ending.CancelAsync();
        await dripping;
    }

    [Fact]
    public async Task Add_PeerThatTakesADropForEachSmallMessage_IsGivenUp()
    {
        for (var i = 0; i < 100; i++) Assert.True(await AddAsync(Small()));
        var sent = 0;
        while (sent < 1000)
        {
            var adding = AddAsync(Small());
            await Task.Delay(20, TestContext.Current.CancellationToken);
            if (!adding.IsCompleted && _queue.Items.TryRead(out var left))
            {
                _queue.NoteProgress(Drop / 2);
                _queue.Remove(left);
            }
            if (!await adding) break;
            sent++;
        }

        Assert.InRange(sent, 1, 999);
    }

    [Fact]
    public async Task Add_PeerThatTakesTheMinimum_IsWaitedFor()
    {
        await AddAsync();
        using var ending = new CancellationTokenSource();
        var reading = DripAsync(20 * Drop, ending.Token);
        var adding = AddAsync();

        await StillWaiting.AssertAsync(adding, 3 * Limits.StallPatience);
        _queue.Items.TryRead(out var left);
        _queue.Remove(left!);

        Assert.True(await adding);
        await ending.CancelAsync();
        await reading;
    }

    [Fact]
    public async Task Add_MessageLongerThanTheQueue_GoesAlone()
    {
        Assert.True(await AddAsync(Outgoing.Message([new byte[200_000]])));
        Assert.False(await AddAsync(Small()));
    }

    [Fact]
    public async Task Complete_WhileASenderWaits_EndsTheWait()
    {
        var patient = new OutgoingQueue(Limits with { StallPatience = TimeSpan.FromMinutes(5) });
        await patient.AddAsync(_big, TestContext.Current.CancellationToken);
        var adding = patient.AddAsync(_big, TestContext.Current.CancellationToken).AsTask();

        patient.Complete();

        Assert.True(await adding.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task TryAddReply_PeerThatReadsNone_HasRoomForAFewWhateverElseWaits()
    {
        await AddAsync(Outgoing.Message([new byte[200_000]]));
        var replies = 0;
        while (_queue.TryAddReply(Small() with { IsReply = true }, maximum: 5 * Drop)) replies++;
        Assert.Equal(5, replies);

        _queue.Items.TryRead(out var sent);
        _queue.Remove(sent!);
        Assert.False(_queue.TryAddReply(Small() with { IsReply = true }, maximum: 5 * Drop));
        _queue.Items.TryRead(out sent);
        _queue.Remove(sent!);
        Assert.True(_queue.TryAddReply(Small() with { IsReply = true }, maximum: 5 * Drop));
    }

    private static Outgoing Small() => Outgoing.Message([new byte[Drop - Outgoing.FrameCost]]);

    private Task<bool> AddAsync(Outgoing? item = null) =>
        _queue.AddAsync(item ?? _big, TestContext.Current.CancellationToken).AsTask().WaitAsync(
            TimeSpan.FromSeconds(20));

    /// <summary>The peer takes bytes twenty times a second, of a message that stays in the queue.</summary>
    private async Task DripAsync(int bytes, CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            _queue.NoteProgress(bytes);
            await Task.WhenAny(Task.Delay(50, ending));
        }
    }
}
