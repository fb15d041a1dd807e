using System.Globalization;
using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Messages;

/// <summary>
/// A message of the Jupyter protocol (jupyter_client, "Messaging in Jupyter", "General Message Format").
/// </summary>
/// <param name="Header">Id, session, user, date, type and version.</param>
/// <param name="ParentHeader">The header of the request that this answers; empty if it answers none.</param>
/// <param name="Metadata">What the type does not define.</param>
/// <param name="Content">What the type defines.</param>
internal sealed record JupyterMessage(
    JsonObject Header, JsonObject ParentHeader, JsonObject Metadata, JsonObject Content)
{
    /// <summary>The version of the messaging specification that is spoken.</summary>
    public const string ProtocolVersion = "5.4";

    /// <summary>The message's type, such as <c>execute_request</c>.</summary>
    public string Type => Text(Header, "msg_type");

    /// <summary>The message's own id.</summary>
    public string Id => Text(Header, "msg_id");

    /// <summary>The id of the request that this answers; empty if none.</summary>
    public string ParentId => Text(ParentHeader, "msg_id");

    /// <summary>A new message.</summary>
    /// <param name="session">Names the sender for as long as it lives.</param>
    /// <param name="type">The message's type.</param>
    /// <param name="content">What the type defines.</param>
    /// <param name="parent">The header of the request that it answers; null if none.</param>
    public static JupyterMessage Create(string session, string type, JsonObject content, JsonObject? parent = null)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["session"] = session,
            ["username"] = "notebookkit",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        };
        return new JupyterMessage(header, parent ?? [], [], content);
    }

    private static string Text(JsonObject header, string name) =>
        header[name] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
