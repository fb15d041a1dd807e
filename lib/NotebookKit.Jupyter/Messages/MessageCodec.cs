using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace NotebookKit.Jupyter.Messages;

/// <summary>
/// Messages as frames: topics or identities, <c>&lt;IDS|MSG&gt;</c>, the signature, then header, parent header,
/// metadata and content as JSON (jupyter_client, "The Wire Protocol").
/// </summary>
/// <param name="key">The key of the signatures, HMAC-SHA256; empty for unsigned messages.</param>
internal sealed class MessageCodec(byte[] key)
{
    private const int PartCount = 4;
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 256, AllowDuplicateProperties = false };

    /// <summary>A message as frames.</summary>
    /// <param name="message">The message.</param>
    /// <param name="topic">The frame that subscribers choose by; null for none.</param>
    public IReadOnlyList<byte[]> Write(JupyterMessage message, byte[]? topic = null)
    {
        byte[][] parts =
            [Json(message.Header), Json(message.ParentHeader), Json(message.Metadata), Json(message.Content)];
        return topic is null ? [Delimiter, Sign(parts), .. parts] : [topic, Delimiter, Sign(parts), .. parts];
    }

    /// <summary>
    /// Reads a message. What stands before the delimiter is ignored, as are buffers after the content.
    /// </summary>
    /// <exception cref="MessageException">It is unsigned, signed with another key, or malformed.</exception>
    public JupyterMessage Read(IReadOnlyList<byte[]> frames)
    {
        var delimiter = 0;
        while (delimiter < frames.Count && !frames[delimiter].AsSpan().SequenceEqual(Delimiter)) delimiter++;
        if (frames.Count < delimiter + 2 + PartCount) throw new MessageException("it has too few frames");
        var parts = frames.Skip(delimiter + 2).Take(PartCount).ToArray();
        Verify(frames[delimiter + 1], parts);
        var message = new JupyterMessage(
            ParseHeader(parts[0]), Parse(parts[1], "parent_header"), Parse(parts[2], "metadata"),
            Parse(parts[3], "content"));
        if (message.Type.Length == 0) throw new MessageException("its header has no msg_type");
        return message.Id.Length > 0 ? message : throw new MessageException("its header has no msg_id");
    }

    private void Verify(byte[] signature, byte[][] parts)
    {
        if (key.Length == 0) return;
        if (signature.Length == 0) throw new MessageException("it is not signed");
        if (!CryptographicOperations.FixedTimeEquals(signature, Sign(parts)))
        {
            throw new MessageException("its signature is wrong");
        }
    }

    private byte[] Sign(byte[][] parts)
    {
        if (key.Length == 0) return [];
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts) hmac.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hmac.GetHashAndReset()));
    }

    private static byte[] Json(JsonObject value)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Compact)) value.WriteTo(writer);
        return bytes.ToArray();
    }

    private static JsonObject Parse(byte[] json, string part)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) as JsonObject
                ?? throw new MessageException($"its {part} is no JSON object");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new MessageException($"its {part} is not JSON: {exception.Message}");
        }
    }

    /// <summary>
    /// A header goes back as the answer's parent header, so all of it must be text that can be written again.
    /// </summary>
    private static JsonObject ParseHeader(byte[] json)
    {
        if (!Utf8.IsValid(json)) throw new MessageException("its header is not UTF-8");
        var header = Parse(json, "header");
        try
        {
            return Parse(Json(header), "header");
        }
        catch (InvalidOperationException exception)
        {
            throw new MessageException($"its header is not text: {exception.Message}");
        }
    }
}
