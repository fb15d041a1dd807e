using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine.Completion;

/// <summary>
/// Files and folders, within the quotation marks of a text or of <c>#r</c> and <c>#load</c>, and after <c>#!import</c>.
/// </summary>
internal static partial class PathCompletion
{
    /// <summary>
    /// A cell is written on the machine that it runs on: a backslash separates folders only where it will.
    /// </summary>
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>The files, or null if the place is not within a text.</summary>
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
    /// Where the path of a line such as <c>#r "…</c> begins, if the place is in it. The compiler need not understand
    /// the line yet.
    /// </summary>
    private static int? DirectiveStart(string code, int position)
    {
        var line = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        return Directive().Match(code[line..position]) is { Success: true } match ? line +
            match.Groups["path"].Index : null;
    }

    /// <summary>Where the text begins that the place is in, if nothing but a path can come before it.</summary>
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
                    // Such a name would have to be written with escapes.
                    .Where(entry => entry.Name.AsSpan().IndexOfAny('"', '\\') < 0)
                    .Select(entry => entry is DirectoryInfo
                        ? new CompletionItem(isFollowed ? entry.Name : entry.Name + "/", "folder")
                        : new CompletionItem(entry.Name, "file"))
                    .OrderBy(item => item.Kind == "file").ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase),
            ];
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    [GeneratedRegex(
        """^\s*#(r|load)\s*"(?!\s*nuget\s*:)(?<path>[^"]*)$|^\s*#!import\s+"?(?<path>[^"]*)$""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Directive();
}
