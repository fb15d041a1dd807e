using System.Net;
using System.Security.Cryptography;
using System.Text;
using NotebookKit.Jupyter.Messages;

namespace NotebookKit.Jupyter.Client;

/// <summary>The connection file of one kernel on this machine, deleted when the kernel has ended.</summary>
internal sealed class TemporaryConnectionFile : IDisposable
{
    private const int KeyLength = 32;

    public TemporaryConnectionFile()
    {
        if (LoopbackPorts.Find(5) is not [var shell, var iopub, var stdin, var control, var heartbeat])
        {
            throw new InvalidOperationException();
        }
        Connection = new ConnectionFile
        {
            Address = IPAddress.Loopback,
            Shell = shell,
            Iopub = iopub,
            Stdin = stdin,
            Control = control,
            Heartbeat = heartbeat,
            Key = Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(KeyLength, lowercase: true)),
        };
        Connection.Save(Path);
    }

    public ConnectionFile Connection { get; }

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"notebookkit-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(Path);
}
