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
    /// Different free ports. In Jupyter the front end chooses them, and the kernel listens on them a while later: so
    /// they are none that the system could give to another connection meanwhile.
    /// </summary>
    public static IReadOnlyList<int> Find(int count)
    {
        var listeners = new List<TcpListener>();
        try
        {
            // All are held until the last is found, so that none is found twice.
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
                // It is in use: try another one.
                listener.Dispose();
            }
        }
        throw new IOException($"No free port of this machine between {First} and {End}.");
    }
}
