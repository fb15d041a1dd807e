using Microsoft.DotNet.Interactive.Formatting;

namespace NotebookKit.Tests.Display;

/// <summary>
/// What .NET Interactive's own formatting makes of a value at the end of a cell: one text per MIME type.
/// </summary>
internal static class Kernel
{
    public static Dictionary<string, string> Show(object value) =>
        Formatter.GetPreferredMimeTypesFor(value.GetType()).ToDictionary(
            mime => mime, mime => value.ToDisplayString(mime));
}
