using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookKit.Engine;

/// <summary>
/// The C# that cells are written in: .NET Interactive's version, so that notebooks run on both.
/// </summary>
internal static class CellDialect
{
    public const LanguageVersion Version = LanguageVersion.CSharp14;

    /// <summary>Scripting: statements at the top, a last expression that is the result.</summary>
    public static readonly CSharpParseOptions Parsing = new(Version, kind: SourceCodeKind.Script);
}
