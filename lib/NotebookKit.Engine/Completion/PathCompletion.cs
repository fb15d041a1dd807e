using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine;

/// <summary>Files and folders, within the quotation marks of a text or of <c>#r</c>, <c>#load</c> and <c>#!import</c>.</summary>
internal static class PathCompletion
{
    private const int MaximumItems = 500;

    /// <summary>The files, or null if the place is not within a text.</summary>
    public static CompletionList? Find(CodeContext context, int position)
    {
        if (Text(context, position) is not { } text) return null;
        var start = position - (text.Length - (text.LastIndexOfAny(['/', '\\']) + 1));
        var folder = Path.Combine(context.BaseFolder, text[..(start - position + text.Length)].Replace('\\', '/'));
        return new CompletionList(start, position, [.. Entries(folder, context.Code[start..position])]);
    }

    /// <summary>What stands between the opening quotation mark and the place.</summary>
    private static string? Text(CodeContext context, int position)
    {
        var token = context.Root.FindToken(Math.Max(0, position - 1), findInsideTrivia: true);
        var isText = token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken;
        if (isText && token.SpanStart < position && !IsAfterEnd(token, position))
        {
            var typed = context.Code[token.SpanStart..position];
            return typed[(typed.IndexOf('"', StringComparison.Ordinal) + 1)..];
        }
        // An unfinished directive is not a text to the parser, but it is to its author.
        var line = context.Code[(context.Code.LastIndexOf('\n', Math.Max(0, position - 1)) + 1)..position];
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        return line.StartsWith('#') && quote > 0 && line.IndexOf('"', quote + 1) < 0 && !line.Contains("nuget:", StringComparison.OrdinalIgnoreCase)
            ? line[(quote + 1)..]
            : null;
    }

    private static bool IsAfterEnd(SyntaxToken token, int position) =>
        token.IsKind(SyntaxKind.StringLiteralToken) && position == token.Span.End && token.Text.Length > 1 && token.Text.EndsWith('"');

    private static IEnumerable<Completion> Entries(string folder, string typed)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                    .Where(entry => entry.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && (typed.StartsWith('.') || !entry.Name.StartsWith('.')))
                    .Take(MaximumItems)
                    .Select(entry => entry is DirectoryInfo ? new Completion(entry.Name + "/", "folder") : new Completion(entry.Name, "file"))
                    .OrderBy(item => item.Kind == "file").ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase),
            ];
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }
}
