using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Specs;

/// <summary>Reads a kernelspec's members, and says which one is wrong.</summary>
internal sealed class KernelSpecReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly string _path;
    private readonly JsonObject _json;

    /// <exception cref="KernelSpecException">The file cannot be read, or is not a JSON object.</exception>
    public KernelSpecReader(string path)
    {
        _path = path;
        try
        {
            _json = JsonNode.Parse(File.ReadAllText(path), documentOptions: Strict) as JsonObject
                ?? throw Problem("a JSON object was expected.");
        }
        catch (JsonException exception)
        {
            throw Problem($"not JSON: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Problem($"the kernelspec cannot be read: {exception.Message}");
        }
    }

    private KernelSpecReader(string path, JsonObject json)
    {
        _path = path;
        _json = json;
    }

    public string Text(string name) => Text(name, _json[name]);

    public string Text(string name, string otherwise) => _json[name] is null ? otherwise : Text(name);

    public IReadOnlyList<string> Texts(string name) => _json[name] is JsonArray texts
        ? [.. texts.Select(text => Text(name, text))]
        : throw Problem($"{name}: an array of strings was expected.");

    public IReadOnlyDictionary<string, string> Variables(string name) => _json[name] switch
    {
        null => new Dictionary<string, string>(),
        JsonObject variables => variables.ToDictionary(
            variable => variable.Key, variable => Text($"{name}.{variable.Key}", variable.Value)),
        _ => throw Problem($"{name}: an object was expected."),
    };

    /// <summary>What a program has noted for itself in the metadata; null if nothing.</summary>
    public KernelSpecReader? Note(string name) =>
        _json["metadata"] is JsonObject metadata && metadata[name] is JsonObject note
            ? new KernelSpecReader(_path, note)
            : null;

    private string Text(string name, JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text)
        ? text
        : throw Problem($"{name}: a string was expected.");

    private KernelSpecException Problem(string problem) => new(_path, problem);
}
