using System.Net;
using System.Net.Sockets;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>The five sockets of a kernel, bound to the addresses of its connection file and to nothing else.</summary>
internal sealed class KernelSockets : IAsyncDisposable
{
    /// <summary>How long the kernel's end waits for what is still to be sent.</summary>
    public static readonly TimeSpan DrainPatience = TimeSpan.FromSeconds(2);

    // A message is read whole before its signature is checked. All peers of all sockets, none of them with the key, can
    // so take about 100 MB: in each place a message, buffers, and on iopub topics and their welcomes.
    private static readonly ZmtpLimits RequestLimits = new()
    {
        MaximumMessage = 32 << 20,
        MaximumUnproven = 64 << 10,
        MaximumPeers = 128,
    };

    // Nobody signs on these two: many places are all that keeps strangers from taking the places of front ends.
    private static readonly ZmtpLimits SubscriptionLimits = new()
    {
        MaximumMessage = 4 << 10,
        MaximumTopics = 64,
        MaximumReplies = 64 << 10,
        MaximumPeers = 512,
    };

    private static readonly ZmtpLimits EchoLimits = new()
    {
        MaximumMessage = 4 << 10,
        MaximumQueued = 16 << 10,
        MaximumPeers = 256,
    };

    private readonly string _path;
    private readonly KernelLog _log;
    private readonly CrowdCleanup _cleanup;

    /// <param name="connection">Where to listen.</param>
    /// <param name="path">The connection file, to be named in errors.</param>
    /// <param name="provesKey">Whether a message shows that its sender has the key.</param>
    /// <param name="log">Gets a line about each peer that is refused or let go.</param>
    /// <exception cref="ConnectionFileException">A port is in use, or the address is not this machine's.</exception>
    public KernelSockets(
        ConnectionFile connection, string path, Func<IReadOnlyList<byte[]>, bool> provesKey, KernelLog log)
    {
        _path = path;
        _log = log;
        var trust = new PeerTrust(provesKey);
        Heartbeat = Bind("hb_port", connection.Heartbeat, (at, say) => new HeartbeatSocket(at, EchoLimits, say));
        Iopub = Bind("iopub_port", connection.Iopub, (at, say) => new PubSocket(at, SubscriptionLimits, say));
        Stdin = Bind("stdin_port", connection.Stdin, BindRouter);
        Control = Bind("control_port", connection.Control, BindRouter);
        Shell = Bind("shell_port", connection.Shell, BindRouter);

        _cleanup = new CrowdCleanup(() => Heartbeat.StrangersGone + Iopub.StrangersGone + Stdin.StrangersGone
            + Control.StrangersGone + Shell.StrangersGone);

        RouterSocket BindRouter(IPEndPoint at, Action<string> say) => new(at, RequestLimits, trust, say);

        T Bind<T>(string name, int port, Func<IPEndPoint, Action<string>, T> bind)
        {
            try
            {
                return bind(new IPEndPoint(connection.Address, port), _log.Write);
            }
            catch (SocketException exception)
            {
                throw new ConnectionFileException(
                    _path, $"{name} {port} on {connection.Address} cannot be listened on: {exception.Message}.");
            }
        }
    }

    public HeartbeatSocket Heartbeat { get; }

    public PubSocket Iopub { get; }

    public RouterSocket Stdin { get; }

    public RouterSocket Control { get; }

    public RouterSocket Shell { get; }

    /// <summary>Sends what still waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        _cleanup.Dispose();
        await Task.WhenAll(
            Iopub.DrainAsync(DrainPatience), Control.DrainAsync(DrainPatience), Shell.DrainAsync(DrainPatience));
        await Heartbeat.DisposeAsync();
        await Stdin.DisposeAsync();
        await Shell.DisposeAsync();
        await Control.DisposeAsync();
        await Iopub.DisposeAsync();
    }
}
