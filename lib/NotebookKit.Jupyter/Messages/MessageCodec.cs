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

    private readonly MessageSigner _signer = new(key);

    /// <summary>A message as frames.</summary>
    /// <param name="message">The message.</param>
    /// <param name="topic">The frame that subscribers choose by; null for none.</param>
    public IReadOnlyList<byte[]> Write(JupyterMessage message, byte[]? topic = null)
    {
        byte[][] parts =
            [Json(message.Header), Json(message.ParentHeader), Json(message.Metadata), Json(message.Content)];
        return topic is null
            ? [Delimiter, _signer.Sign(parts), .. parts]
            : [topic, Delimiter, _signer.Sign(parts), .. parts];
    }

    /// <summary>
    /// Reads a message. What stands before the delimiter is ignored, as are buffers after the content.
    /// </summary>
    /// <exception cref="MessageException">
    /// It is unsigned, signed with another key, was read before, or is malformed.
    /// </exception>
    public JupyterMessage Read(IReadOnlyList<byte[]> frames)
    {
        var (signature, parts) = Split(frames) ?? throw new MessageException("it has too few frames");
        _signer.Accept(signature, parts);
        var message = new JupyterMessage(
            ParseHeader(parts[0]), Parse(parts[1], "parent_header"), Parse(parts[2], "metadata"),
            Parse(parts[3], "content"));
        if (message.Type.Length == 0) throw new MessageException("its header has no msg_type");
        return message.Id.Length > 0 ? message : throw new MessageException("its header has no msg_id");
    }

    /// <summary>Whether a message shows that its sender has the key. It can still be read afterwards.</summary>
    public bool ProvesKey(IReadOnlyList<byte[]> frames) =>
        Split(frames) is var (signature, parts) && _signer.IsAcceptable(signature, parts);

    private static (byte[] Signature, byte[][] Parts)? Split(IReadOnlyList<byte[]> frames)
    {
        var delimiter = 0;
        while (delimiter < frames.Count && !frames[delimiter].AsSpan().SequenceEqual(Delimiter)) delimiter++;
        return frames.Count < delimiter + 2 + PartCount
            ? null
            : (frames[delimiter + 1], frames.Skip(delimiter + 2).Take(PartCount).ToArray());
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
