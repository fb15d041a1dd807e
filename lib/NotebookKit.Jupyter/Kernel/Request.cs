using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;
using NotebookKit.Jupyter.Zmtp;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>A request as it came in.</summary>
/// <param name="Peer">Who asks.</param>
/// <param name="Message">What is asked.</param>
/// <param name="Arrival">When it came, as <see cref="System.Diagnostics.Stopwatch.GetTimestamp"/>.</param>
internal sealed record Request(PeerId Peer, JupyterMessage Message, long Arrival)
{
    private const string TypeSuffix = "_request";

    /// <summary>The reply's type, which follows from the request's; null for messages that get no reply.</summary>
    public string? ReplyType => Message.Type.EndsWith(TypeSuffix, StringComparison.Ordinal)
        ? $"{Message.Type[..^TypeSuffix.Length]}_reply"
        : null;

    /// <summary>
    /// What is to be done once the request is answered and <c>idle</c> is published; null for nothing.
    /// </summary>
    public Action? Afterwards { get; set; }

    /// <exception cref="RequestException">The member is missing or not a string.</exception>
    public string Text(string name) => Optional<string>(name) ?? throw Problem(name, "a string");

    /// <exception cref="RequestException">The member is missing or not a whole number.</exception>
    public int Number(string name) => Optional<int?>(name) ?? throw Problem(name, "a whole number");

    /// <exception cref="RequestException">The member is not true or false.</exception>
    public bool Flag(string name, bool otherwise) => Optional<bool?>(name) ?? otherwise;

    /// <exception cref="RequestException">The member is not a whole number.</exception>
    public int Number(string name, int otherwise) => Optional<int?>(name) ?? otherwise;

    /// <summary>A member, or null if it is absent.</summary>
    /// <exception cref="RequestException">It is there, but of another kind.</exception>
    private T? Optional<T>(string name)
    {
        try
        {
            return Message.Content[name] switch
            {
                null => default,
                JsonValue value when value.TryGetValue(out T? found) => found,
                _ when typeof(T) == typeof(string) => throw Problem(name, "a string"),
                _ when typeof(T) == typeof(bool?) => throw Problem(name, "true or false"),
                _ => throw Problem(name, "a whole number"),
            };
        }
        catch (InvalidOperationException)
        {
            // JSON can hold halves of surrogate pairs and broken UTF-8, which are found only when the text is read.
            throw Problem(name, "text in whole Unicode characters");
        }
    }

    private RequestException Problem(string name, string expected) =>
        new($"{Message.Type}: {name}: {expected} was expected.");
}
