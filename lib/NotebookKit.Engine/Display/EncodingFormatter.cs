using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookKit.Engine.Display;

/// <summary>
/// One of .NET Interactive's own HTML formatters, made to write to a <see cref="MarkupWriter"/> also where something
/// formats values without the engine: <c>ToDisplayString</c> in a cell, or an HTML tag within other HTML.
/// </summary>
internal sealed class EncodingFormatter(ITypeFormatter formatter) : ITypeFormatter
{
    private static readonly Lazy<bool> Installation = new(InstallOnce);

    public string MimeType => formatter.MimeType;

    public Type Type => formatter.Type;

    /// <summary>Puts such a formatter before each of .NET Interactive's own, for all of the process.</summary>
    public static void Install() => _ = Installation.Value;

    public bool Format(object instance, FormatContext context)
    {
        if (context.Writer is not MarkupWriter writer)
        {
            writer = new MarkupWriter(context.Writer);
            using var own = new FormatContext(writer);
            writer.Context = own;
            instance.FormatTo(own, MimeType);
            return true;
        }
        var before = writer.Context;
        writer.Context = context;
        try
        {
            return formatter.Format(instance, context);
        }
        finally
        {
            writer.Context = before;
        }
    }

    private static bool InstallOnce()
    {
        // The list is not public. What Formatter.Register adds would also hide the formatters that libraries bring.
        var field = typeof(Formatter).GetField("_defaultTypeFormatters", BindingFlags.Static | BindingFlags.NonPublic);
        var formatters = (ConcurrentStack<ITypeFormatter>)field!.GetValue(null)!;
        formatters.PushRange(
        [
            .. formatters.Where(formatter => formatter.MimeType == HtmlFormatter.MimeType)
                .Select(formatter => new EncodingFormatter(formatter)).Reverse(),
        ]);
        KeepMarkup<HtmlString>();
        KeepMarkup<PocketView>();
        KeepMarkup<HtmlTag>();
        return true;
    }

    /// <summary>What cells mean as HTML stays HTML also where values are written as text.</summary>
    private static void KeepMarkup<T>()
        where T : IHtmlContent => PlainTextFormatter<T>.Default = new PlainTextFormatter<T>((markup, context) =>
    {
        if (context.Writer is MarkupWriter writer) writer.WriteMarkup(markup.ToString());
        else context.Writer.Write(markup.ToString());
    });
}
