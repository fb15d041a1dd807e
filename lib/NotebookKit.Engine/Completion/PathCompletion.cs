using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// Files and folders, within the quotation marks of a string, of <c>#r</c> or of <c>#load</c>, and after
/// <c>#!import</c>.
/// </summary>
internal static partial class PathCompletion
{
    /// <summary>
    /// Cells run on the machine that they are written on: a backslash separates folders on Windows only.
    /// </summary>
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>The files, or null if the position is not in a string.</summary>
    public static CompletionList? Find(CodeContext context, int position)
    {
        if ((DirectiveStart(context.Code, position) ?? TextStart(context, position)) is not { } text) return null;
        var typed = context.Code[text..position];
        var start = text + typed.LastIndexOfAny(Separators) + 1;
        var end = NameEnd(context.Code, position);
        var isFollowed = end < context.Code.Length && Separators.Contains(context.Code[end]);
        var folder = FolderOf(context, context.Code[text..start]);
        return new CompletionList(start, end, Entries(folder, context.Code[start..position], isFollowed));
    }

    /// <summary>
    /// The start of the path in a line such as <c>#r "…</c>, if the position is in it. It does not matter whether the
    /// line is complete.
    /// </summary>
    private static int? DirectiveStart(string code, int position)
    {
        var line = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        return Directive().Match(code[line..position]) is { Success: true } match ? line +
            match.Groups["path"].Index : null;
    }

    /// <summary>
    /// The start of the string that the position is in; null if it is in none, or if a value comes before it in an
    /// interpolated string.
    /// </summary>
    private static int? TextStart(CodeContext context, int position)
    {
        if (position == 0 || context.Mask.Hides(position)) return null;
        var token = context.Root.FindToken(position - 1);
        if (!token.Span.Contains(position - 1)) return null;
        if (OpensInterpolated(token)) return position == token.Span.End ? position : null;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when !NonCode.IsClosed(token, position):
                var content = token.SpanStart + token.Text.IndexOf('"', StringComparison.Ordinal) + 1;
                return content <= position ? content : null;
            case SyntaxKind.InterpolatedStringTextToken when OpensInterpolated(token.GetPreviousToken()):
                return token.SpanStart;
            default:
                return null;
        }
    }

    private static bool OpensInterpolated(SyntaxToken token) =>
        token.Kind() is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken;

    private static int NameEnd(string code, int position)
    {
        var end = code.AsSpan(position).IndexOfAny(['/', '\\', '"', '\r', '\n']);
        return end < 0 ? code.Length : position + end;
    }

    private static string FolderOf(CodeContext context, string typed)
    {
        var folder = OperatingSystem.IsWindows() ? typed.Replace(@"\\", "/", StringComparison.Ordinal) : typed;
        return Path.Combine(context.BaseFolder, folder);
    }

    private static IReadOnlyList<CompletionItem> Entries(string folder, string typed, bool isFollowed)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                    .Where(entry => entry.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                    .Where(entry => typed.StartsWith('.') || !entry.Name.StartsWith('.'))
                    // In a string, such a name needs escapes.
                    .Where(entry => entry.Name.AsSpan().IndexOfAny('"', '\\') < 0)
                    .Select(entry => entry is DirectoryInfo
                        ? new CompletionItem(isFollowed ? entry.Name : entry.Name + "/", "folder")
                        : new CompletionItem(entry.Name, "file"))
                    .OrderBy(item => item.Kind == "file").ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex(
        """^\s*#(r|load)\s*"(?!\s*nuget\s*:)(?<path>[^"]*)$|^\s*#!import\s+"?(?<path>[^"]*)$""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Directive();
}
