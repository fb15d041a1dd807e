using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookKit.Engine.Display;

/// <summary>Values as mime bundles, made by .NET Interactive's formatters.</summary>
internal static class Formatting
{
    /// <summary>The value in the given mime types, or in those that its type prefers.</summary>
    public static IReadOnlyDictionary<string, string> Format(
        object? value, params IReadOnlyCollection<string> mimeTypes)
    {
        if (mimeTypes.Count == 0) mimeTypes = Formatter.GetPreferredMimeTypesFor(value?.GetType());
        var data = new OrderedDictionary<string, string>();
        foreach (var mimeType in mimeTypes) data[mimeType] = value.ToDisplayString(mimeType);
        return data;
    }

    /// <summary>Text that already has the mime type.</summary>
    public static IReadOnlyDictionary<string, string> AsIs(string text, string mimeType) =>
        new OrderedDictionary<string, string> { [mimeType] = text };
}
