using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>The name in a <c>see</c> or a <c>paramref</c> of a documentation comment, as it is written in C#.</summary>
internal static partial class DocumentationReference
{
    private static readonly SymbolDisplayFormat Short = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Name(XElement reference, Compilation compilation)
    {
        if (reference.Attribute("cref")?.Value is not { } id)
            return (reference.Attribute("langword") ?? reference.Attribute("name"))?.Value ?? "";
        return DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } symbol
            ? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol)
                .ToDisplayString(Short)
            : Unknown(id);
    }

    /// <summary>
    /// The name of a member of a library that is not referenced: <c>B.C</c> for <c>M:A.B.C(System.Int32)</c>.
    /// </summary>
    private static string Unknown(string id)
    {
        var names = Arity().Replace(id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('(')[0], "").Split('.');
        var count = id is ['M' or 'P' or 'F' or 'E', ':', ..] ? 2 : 1;
        return string.Join('.', names.TakeLast(count).Where(name => name != "#ctor"));
    }

    [GeneratedRegex("``?[0-9]+")]
    private static partial Regex Arity();
}
