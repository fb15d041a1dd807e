using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>What a <c>see</c> or a <c>paramref</c> in a documentation comment names, as one writes it in C#.</summary>
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
    /// The name within an id whose library is not referenced: <c>M:A.B.C(System.Int32)</c> is <c>B.C</c> to people.
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
