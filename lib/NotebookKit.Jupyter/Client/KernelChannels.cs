using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Client;

/// <summary>
/// A front end's side of a kernel's sockets. There is no user to ask: stdin stays unconnected, and requests say so.
/// </summary>
internal sealed class KernelChannels : IAsyncDisposable
{
    private readonly string _session;
    private readonly MessageCodec _codec;
    private readonly ClientSocket _shell;
    private readonly ClientSocket _control;
    private readonly ClientSocket _iopub;

    private KernelChannels(
        string session, MessageCodec codec, ClientSocket shell, ClientSocket control, ClientSocket iopub)
    {
        _session = session;
        _codec = codec;
        _shell = shell;
        _control = control;
        _iopub = iopub;
    }

    /// <summary>Connects as soon as the kernel listens.</summary>
    /// <exception cref="ZmtpException">What listens there is not a kernel.</exception>
    public static async Task<KernelChannels> ConnectAsync(ConnectionFile connection, CancellationToken cancellation)
    {
        var session = Guid.NewGuid().ToString();
        var opened = new List<ClientSocket>();
        try
        {
            var iopub = await OpenAsync(connection.Iopub, SocketType.Subscriber);
            await iopub.SubscribeAsync([], cancellation);
            var control = await OpenAsync(connection.Control, SocketType.Dealer);
            var shell = await OpenAsync(connection.Shell, SocketType.Dealer);
            return new KernelChannels(session, new MessageCodec(connection.Key), shell, control, iopub);
        }
        catch
        {
            foreach (var socket in opened) await socket.DisposeAsync();
            throw;
        }

        async Task<ClientSocket> OpenAsync(int port, string kind)
        {
            var endPoint = new IPEndPoint(connection.Address, port);
            // One name for all sockets: a kernel that knows the one by its messages then knows the other.
            var name = Encoding.ASCII.GetBytes(session);
            var socket = await ClientSocket.ConnectAsync(endPoint, kind, name, new ZmtpLimits(), cancellation);
            opened.Add(socket);
            return socket;
        }
    }

    /// <summary>Sends a request that may have to wait behind a running cell.</summary>
    /// <returns>Its id, which all that answers it names.</returns>
    public Task<string> SendToShellAsync(string type, JsonObject content, CancellationToken cancellation) =>
        SendAsync(_shell, type, content, cancellation);

    /// <summary>Sends a request that must not wait.</summary>
    /// <returns>Its id.</returns>
    public Task<string> SendToControlAsync(string type, JsonObject content, CancellationToken cancellation) =>
        SendAsync(_control, type, content, cancellation);

    /// <summary>The next message on shell that answers a request; those that answer others are passed over.</summary>
    /// <exception cref="System.Threading.Channels.ChannelClosedException">The kernel is gone.</exception>
    public Task<JupyterMessage> ReceiveFromShellAsync(string requestId, CancellationToken cancellation) =>
        ReceiveAsync(_shell, requestId, cancellation);

    /// <summary>The next message on iopub that belongs to a request.</summary>
    /// <exception cref="System.Threading.Channels.ChannelClosedException">The kernel is gone.</exception>
    public Task<JupyterMessage> ReceiveFromIopubAsync(string requestId, CancellationToken cancellation) =>
        ReceiveAsync(_iopub, requestId, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _shell.DisposeAsync();
        await _control.DisposeAsync();
        await _iopub.DisposeAsync();
    }

    private async Task<string> SendAsync(
        ClientSocket socket, string type, JsonObject content, CancellationToken cancellation)
    {
        var request = JupyterMessage.Create(_session, type, content);
        await socket.SendAsync(_codec.Write(request), cancellation);
        return request.Id;
    }

    private async Task<JupyterMessage> ReceiveAsync(
        ClientSocket socket, string requestId, CancellationToken cancellation)
    {
        while (true)
        {
            var frames = await socket.Incoming.ReadAsync(cancellation);
            try
            {
                if (_codec.Read(frames) is var message && message.ParentId == requestId) return message;
            }
            catch (MessageException)
            {
                // Not signed with this kernel's key, or malformed: it is ignored.
            }
        }
    }
}
