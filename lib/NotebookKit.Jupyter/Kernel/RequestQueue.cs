using System.Diagnostics;
using System.Threading.Channels;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// The requests that arrived at one socket and wait for their turn. Messages with a wrong signature are dropped.
/// </summary>
internal sealed class RequestQueue(RouterSocket socket, MessageCodec codec, KernelLog log)
{
    private const int MaximumWaiting = 4096;
    private readonly Channel<Request> _requests = Channel.CreateBounded<Request>(MaximumWaiting);

    public ChannelReader<Request> Requests => _requests.Reader;

    /// <summary>Takes requests from the socket as they arrive, so that their time of arrival is known.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var received in socket.Incoming.ReadAllAsync(cancellation))
            {
                await TakeAsync(received, cancellation);
            }
        }
        catch (Exception exception)
        {
            // The reader of the requests gets the exception.
            _requests.Writer.TryComplete(exception);
        }
    }

    private async Task TakeAsync(RoutedMessage received, CancellationToken cancellation)
    {
        try
        {
            await _requests.Writer.WriteAsync(
                new Request(received.Peer, codec.Read(received.Frames), Stopwatch.GetTimestamp()), cancellation);
        }
        catch (MessageException exception)
        {
            log.Write($"A message was dropped: {exception.Message}.");
        }
    }
}
