using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookKit.Shared;

namespace NotebookKit.Engine.Notebooks;

/// <summary>
/// A Jupyter notebook (nbformat 4.x). Reading and writing loses nothing: metadata, ids and attachments that the kit
/// does not know are kept, in their order.
/// </summary>
public sealed class NotebookDocument
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 256 };

    private NotebookDocument(JsonObject json, string path)
    {
        Json = json;
        Path = path;
        var root = new NotebookPlace(path, "$");
        ValidUnicode.Require(json, root);
        RequireFormat4(json, root);
        Metadata = root.Require<JsonObject>(json, "metadata");
        Cells = [.. root.Require<JsonArray>(json, "cells").Select((cell, index) => ReadCell(cell, index, root))];
    }

    /// <summary>The whole file.</summary>
    public JsonObject Json { get; }

    /// <summary>The path that the notebook was read from.</summary>
    public string Path { get; }

    /// <summary>The notebook's metadata.</summary>
    public JsonObject Metadata { get; }

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>Reads a notebook file.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="NotebookFormatException">The file is not a notebook of format 4.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NotebookDocument Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path, Utf8), path);
        }
        catch (DecoderFallbackException exception)
        {
            throw new NotebookFormatException(path, "$", "the text is not UTF-8.", exception);
        }
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="json">The text of an .ipynb file.</param>
    /// <param name="path">The path to name in errors.</param>
    /// <exception cref="NotebookFormatException">The text is not a notebook of format 4.</exception>
    public static NotebookDocument Parse(string json, string path)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) is JsonObject root
                ? new NotebookDocument(root, path)
                : throw new NotebookFormatException(path, "$", "an object was expected.");
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line
                ? $"line {line + 1}, byte {exception.BytePositionInLine + 1}"
                : exception.Path ?? "$";
            throw new NotebookFormatException(path, place, $"not JSON: {exception.Message}", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new NotebookFormatException(
                path, "$", $"a member's name is not text: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// The file's text as Jupyter writes it: one space of indentation, UTF-8 unescaped, a newline at the end.
    /// </summary>
    public string ToJson() => JupyterJson.Write(Json);

    /// <summary>Writes the notebook. The file appears whole or not at all.</summary>
    /// <param name="path">Where to; an existing file is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => WholeFile.Write(path, Utf8.GetBytes(ToJson()));

    private static NotebookCell ReadCell(JsonNode? cell, int index, NotebookPlace root)
    {
        var place = root.Member("cells").Item(index);
        return new NotebookCell(cell as JsonObject ?? throw place.Problem("an object was expected."), index, place);
    }

    private static void RequireFormat4(JsonObject json, NotebookPlace root)
    {
        var major =
            root.OptionalCount(json, "nbformat") ?? throw root.Member("nbformat").Problem("missing: not a notebook.");
        if (major != 4) throw root.Member("nbformat").Problem($"notebook format {major} is not supported, only 4.");
    }
}
