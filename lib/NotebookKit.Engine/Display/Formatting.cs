using Microsoft.DotNet.Interactive.Formatting;
using NotebookKit.Engine.Outputs;

namespace NotebookKit.Engine.Display;

/// <summary>Values as mime bundles, made by .NET Interactive's formatters.</summary>
internal static class Formatting
{
    static Formatting() => EncodingFormatter.Install();

    /// <summary>The value in the given mime types, or in those that its type prefers.</summary>
    public static IReadOnlyDictionary<string, string> Format(
        object? value, OutputLimits limits, params IReadOnlyCollection<string> mimeTypes)
    {
        if (mimeTypes.Count == 0) mimeTypes = Formatter.GetPreferredMimeTypesFor(value?.GetType());
        var bundle = new BoundedBundle(limits);
        foreach (var mimeType in mimeTypes)
        {
            var text = Write(value, mimeType, bundle.LimitOf(mimeType));
            // What cannot be cut is left out.
            bundle.Add(mimeType, text.IsCut && !MimeType.IsPlain(mimeType) ? "" : text.ToString(), text.Length);
        }
        return bundle.Finish();
    }

    /// <summary>The beginning of the value in one mime type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeType">The mime type.</param>
    /// <param name="limit">How many characters are kept.</param>
    public static BoundedText Write(object? value, string mimeType, int limit)
    {
        var text = new BoundedText(limit);
        var markup = mimeType == MimeType.Html ? new MarkupWriter(text) : null;
        using var context = new FormatContext(markup ?? (TextWriter)text);
        if (markup is not null) markup.Context = context;
        value.FormatTo(context, mimeType);
        return text;
    }

    /// <summary>Text that already has the mime type.</summary>
    public static IReadOnlyDictionary<string, string> AsIs(string text, string mimeType) =>
        new OrderedDictionary<string, string> { [mimeType] = text };
}
