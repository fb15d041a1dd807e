using System.Net;
using System.Net.Sockets;

namespace NotebookKit.Jupyter.Client;

/// <summary>Ports of this machine that nobody listens on.</summary>
internal static class LoopbackPorts
{
    /// <summary>
    /// Below the ports that systems give to connections by themselves: Linux from 32768, Windows and macOS from 49152.
    /// </summary>
    private const int First = 20_000;
    private const int End = 32_000;

    /// <summary>
    /// Different free ports. They are free no longer than until somebody takes them: the protocol has the kernel
    /// listen, but the front end choose. So they are none that the system might give away meanwhile.
    /// </summary>
    public static IReadOnlyList<int> Find(int count)
    {
        var listeners = new List<TcpListener>();
        try
        {
            // All at once, so that none is found twice.
            while (listeners.Count < count) listeners.Add(Listen());
            return [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners) listener.Dispose();
        }
    }

    private static TcpListener Listen()
    {
        for (var attempt = 0; attempt < End - First; attempt++)
        {
            var listener = new TcpListener(IPAddress.Loopback, Random.Shared.Next(First, End));
            try
            {
                listener.Start();
                return listener;
            }
            catch (SocketException)
            {
                // Somebody has it: another one.
                listener.Dispose();
            }
        }
        throw new IOException($"No free port of this machine between {First} and {End}.");
    }
}
