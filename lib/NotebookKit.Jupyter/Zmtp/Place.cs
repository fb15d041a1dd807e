using System.Net.Sockets;

namespace NotebookKit.Jupyter.Zmtp;

/// <summary>One peer at a port, from the moment that it connects.</summary>
/// <param name="socket">Its connection.</param>
internal sealed class Place(Socket socket)
{
    public Socket Socket => socket;

    /// <summary>The same connection once the peer has introduced itself; null before.</summary>
    public Connection? Connection { get; set; }

    public Standing Standing => Connection?.Standing ?? Standing.Silent;

    /// <summary>Ends the connection, whatever it does.</summary>
    public void Clear() => socket.Dispose();
}
