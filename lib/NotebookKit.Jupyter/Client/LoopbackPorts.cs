using System.Net;
using System.Net.Sockets;

namespace NotebookKit.Jupyter.Client;

/// <summary>Ports of this machine that nobody listens on.</summary>
internal static class LoopbackPorts
{
    /// <summary>
    /// Different free ports. They are free no longer than until somebody takes them: the protocol has the kernel listen,
    /// but the front end choose.
    /// </summary>
    public static IReadOnlyList<int> Find(int count)
    {
        // All at once, so that none is found twice.
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        try
        {
            foreach (var listener in listeners) listener.Start();
            return [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners) listener.Dispose();
        }
    }
}
