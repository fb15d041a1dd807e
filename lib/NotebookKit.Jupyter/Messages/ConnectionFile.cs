using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Messages;

/// <summary>
/// What a front end and its kernel agree on: where the five sockets listen and the key that messages are signed with
/// (jupyter_client, "Making kernels for Jupyter", "Connection files").
/// </summary>
internal sealed record ConnectionFile
{
    private const string Scheme = "hmac-sha256";

    /// <summary>The address that the sockets listen on.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>Requests to run code and the like: ROUTER.</summary>
    public required int Shell { get; init; }

    /// <summary>What all front ends see: PUB.</summary>
    public required int Iopub { get; init; }

    /// <summary>The kernel's questions to the user: ROUTER.</summary>
    public required int Stdin { get; init; }

    /// <summary>Requests that must not wait behind a running cell: ROUTER.</summary>
    public required int Control { get; init; }

    /// <summary>Echoes, to prove that the kernel lives: REP.</summary>
    public required int Heartbeat { get; init; }

    /// <summary>The key of the signatures; empty for unsigned messages.</summary>
    public required byte[] Key { get; init; }

    /// <exception cref="ConnectionFileException">
    /// The file is missing, malformed, or asks for what this kernel lacks.
    /// </exception>
    public static ConnectionFile Load(string path)
    {
        var members = new ConnectionFileReader(path);
        members.RequireOneOf("transport", "tcp");
        var key = Encoding.UTF8.GetBytes(members.Text("key"));
        if (key.Length > 0) members.RequireOneOf("signature_scheme", Scheme);
        members.RequireDistinctPorts("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port");
        return new ConnectionFile
        {
            Address = members.Address("ip"),
            Shell = members.Port("shell_port"),
            Iopub = members.Port("iopub_port"),
            Stdin = members.Port("stdin_port"),
            Control = members.Port("control_port"),
            Heartbeat = members.Port("hb_port"),
            Key = key,
        };
    }

    /// <summary>Writes the file so that only its owner can read the key.</summary>
    public void Save(string path)
    {
        var json = new JsonObject
        {
            ["transport"] = "tcp",
            ["ip"] = Address.ToString(),
            ["shell_port"] = Shell,
            ["iopub_port"] = Iopub,
            ["stdin_port"] = Stdin,
            ["control_port"] = Control,
            ["hb_port"] = Heartbeat,
            ["signature_scheme"] = Scheme,
            ["key"] = Encoding.UTF8.GetString(Key),
            ["kernel_name"] = "",
        };
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, json);
    }
}
