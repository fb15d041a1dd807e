using System.Collections.Concurrent;
using NotebookKit.Jupyter.Kernel;

namespace NotebookKit.Jupyter.Tests.Kernel;

/// <summary>One queue and one sender, whatever happens to a message.</summary>
public sealed class IopubQueueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<IReadOnlyList<byte[]>> _sent = new();
    private readonly ConcurrentQueue<string> _logged = new();
    private readonly SemaphoreSlim _sends = new(0);
    private readonly SemaphoreSlim _questions = new(0);
    private readonly IopubQueue _queue;
    private volatile bool _hasSubscribers = true;
    private Task _delivery = Task.CompletedTask;

    public IopubQueueTests() => _queue = new IopubQueue(HasSubscribers, SendAsync, _logged.Enqueue);

    [Fact]
    public async Task Add_ManyMessages_AreSentInTheirOrder()
    {
        for (var i = 0; i < 1000; i++) _queue.Add(Message(i));
        await _queue.CompleteAsync(Patience);

        Assert.Equal(Enumerable.Range(0, 1000), Sent);
    }

    [Fact]
    public async Task Add_WhileAMessageIsBeingSent_DoesNotWaitAndSendsOneAtATime()
    {
        var delivery = HoldUpDelivery();
        _queue.Add(Message(1));
        await NextSendAsync();

        _queue.Add(Message(2));
        _queue.Add(Message(3));
        Assert.Equal([1], Sent);

        delivery.SetResult();
        await _queue.CompleteAsync(Patience);
        Assert.Equal([1, 2, 3], Sent);
    }

    [Fact]
    public async Task Add_MessageThatCannotBeSent_IsLoggedAndTheNextAreSent()
    {
        _delivery = Task.FromException(new TimeoutException("no answer"));
        _queue.Add(Message(1));
        await NextSendAsync();
        _delivery = Task.CompletedTask;

        _queue.Add(Message(2));
        await _queue.CompleteAsync(Patience);

        Assert.Equal([1, 2], Sent);
        Assert.Equal(["A message to the front ends was lost: TimeoutException: no answer"], _logged);
    }

    [Fact]
    public async Task ReleaseHeld_MessagesWithoutSubscriber_AreSentInTheirOrder()
    {
        _hasSubscribers = false;
        _queue.Add(Message(1));
        _queue.Add(Message(2));

        await SubscribeAfterAsync(2);

        Assert.Equal([1, 2], Sent);
    }

    [Fact]
    public async Task Add_MoreThanIsHeldWithoutSubscriber_DropsTheOldest()
    {
        _hasSubscribers = false;
        for (var i = 0; i < 70; i++)
        {
            // A cell without a front end does not wait for one.
            _queue.WaitForRoom();
            _queue.Add(Message(i, length: 1 << 20));
        }
        await SubscribeAfterAsync(70);

        Assert.Equal(Enumerable.Range(6, 64), Sent);
    }

    [Fact]
    public async Task Add_MessageLongerThanAllThatIsHeld_IsKept()
    {
        _hasSubscribers = false;
        _queue.Add(Message(1));
        _queue.Add(Message(2, length: 70 << 20));
        await SubscribeAfterAsync(2);

        Assert.Equal([2], Sent);
    }

    [Fact]
    public async Task WaitForRoom_MoreIsAddedThanSent_WaitsUntilItIsSent()
    {
        var delivery = HoldUpDelivery();
        _queue.Add(Message(1, length: 5 << 20));
        await NextSendAsync();

        var waiting = Task.Factory.StartNew(
            _queue.WaitForRoom, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await StillWaiting.AssertAsync(waiting, TimeSpan.FromMilliseconds(100));

        delivery.SetResult();
        await waiting.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task CompleteAsync_MessagesAddedLater_AreDroppedAndKeepNobodyWaiting()
    {
        _queue.Add(Message(1));
        await _queue.CompleteAsync(Patience);

        _queue.Add(Message(2, length: 5 << 20));
        _queue.WaitForRoom();

        Assert.Equal([1], Sent);
    }

    private IEnumerable<int> Sent => _sent.Select(frames => BitConverter.ToInt32(frames[0]));

    private static IReadOnlyList<byte[]> Message(int number, int length = sizeof(int)) =>
        [BitConverter.GetBytes(number), new byte[length - sizeof(int)]];

    private ValueTask SendAsync(IReadOnlyList<byte[]> frames)
    {
        var delivery = _delivery;
        _sent.Enqueue(frames);
        _sends.Release();
        return new ValueTask(delivery);
    }

    private bool HasSubscribers()
    {
        var answer = _hasSubscribers;
        _questions.Release();
        return answer;
    }

    private TaskCompletionSource HoldUpDelivery()
    {
        var delivery = new TaskCompletionSource();
        _delivery = delivery.Task;
        return delivery;
    }

    private async Task NextSendAsync() =>
        Assert.True(await _sends.WaitAsync(Patience, TestContext.Current.CancellationToken));

    /// <summary>A front end subscribes when the sender has held back a number of messages.</summary>
    private async Task SubscribeAfterAsync(int messages)
    {
        for (var i = 0; i < messages; i++)
            Assert.True(await _questions.WaitAsync(Patience, TestContext.Current.CancellationToken));
        _hasSubscribers = true;
        _queue.ReleaseHeld();
        await _queue.CompleteAsync(Patience);
    }
}
