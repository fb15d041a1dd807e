using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Messages;

/// <summary>Reads a connection file's members, and says which one is wrong.</summary>
internal sealed class ConnectionFileReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly string _path;
    private readonly JsonObject _json;

    /// <exception cref="ConnectionFileException">The file cannot be read, or is not a JSON object.</exception>
    public ConnectionFileReader(string path)
    {
        _path = path;
        try
        {
            _json = JsonNode.Parse(File.ReadAllText(path), documentOptions: Strict) as JsonObject
                ?? throw Problem("a JSON object was expected.");
            // A string that is not valid Unicode is found only when it is read. Writing reads them all.
            _ = _json.ToJsonString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Problem($"not JSON: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Problem($"the connection file cannot be read: {exception.Message}");
        }
    }

    public string Text(string name) =>
        _json[name] is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : throw Problem($"{name}: a string was expected.");

    public void RequireOneOf(string name, string supported)
    {
        var value = Text(name);
        if (value != supported) throw Problem($"{name}: “{value}” is not supported, only {supported}.");
    }

    public IPAddress Address(string name) => Text(name) switch
    {
        "localhost" => IPAddress.Loopback,
        "*" => IPAddress.Any,
        var text =>
            IPAddress.TryParse(text, out var address) ? address : throw Problem($"{name}: “{text}” is no IP address."),
    };

    public int Port(string name) =>
        _json[name] is JsonValue value && value.TryGetValue(out int port) && port is > 0 and <= ushort.MaxValue
            ? port
            : throw Problem($"{name}: a port from 1 to 65535 was expected.");

    public void RequireDistinctPorts(params string[] names)
    {
        var shared = names.GroupBy(Port).FirstOrDefault(group => group.Count() > 1);
        if (shared is not null)
        {
            throw Problem(
                $"{string.Join(" and ", shared)}: each socket needs a port of its own, not {shared.Key} for all.");
        }
    }

    private ConnectionFileException Problem(string problem) => new(_path, problem);
}
