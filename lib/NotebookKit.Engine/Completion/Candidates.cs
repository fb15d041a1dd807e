using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>Symbols as candidates.</summary>
internal static class Candidates
{
    /// <summary>Symbols that have a name and are neither hidden nor obsolete.</summary>
    public static IEnumerable<Candidate> Named(this IEnumerable<ISymbol> symbols) => symbols
        .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsHidden())
        .Select(symbol => new Candidate(
            new CompletionItem(symbol.Name, Kind(symbol), Parameters(symbol)), ClosenessOf(symbol)));

    /// <summary>Symbols that make sense at this position only.</summary>
    public static IEnumerable<Candidate> Contextual(this IEnumerable<ISymbol> symbols) =>
        symbols.Named().Select(candidate => candidate with { Closeness = Closeness.Contextual });

    /// <summary>Keywords of C#.</summary>
    public static IEnumerable<Candidate> Keywords(params IEnumerable<string> words) =>
        words.Select(word => new Candidate(new CompletionItem(word, "keyword"), Closeness.Keyword));

    /// <summary>Whether the symbol's author does not want it to be offered.</summary>
    public static bool IsHidden(this ISymbol symbol) => symbol switch
    {
        // Every library of .NET has namespaces with nothing public in them.
        INamespaceSymbol space => !HasPublicTypes(space),
        IMethodSymbol { MethodKind: MethodKind.Destructor } => true,
        _ => symbol.GetAttributes().Any(Hides),
    };

    private static bool Hides(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        nameof(ObsoleteAttribute) => true,
        nameof(EditorBrowsableAttribute) =>
            attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }],
        _ => false,
    };

    private static bool HasPublicTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Any(type => type.DeclaredAccessibility == Accessibility.Public)
        || space.GetNamespaceMembers().Any(HasPublicTypes);

    private static Closeness ClosenessOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => Closeness.Own,
        { ContainingType.IsScriptClass: true } and not ITypeSymbol => Closeness.Own,
        {
            ContainingType.SpecialType: SpecialType.System_Object
                or SpecialType.System_ValueType
                or SpecialType.System_Enum
        } => Closeness.Universal,
        IMethodSymbol { Name: nameof(Equals) or nameof(GetHashCode) } => Closeness.Universal,
        IMethodSymbol { MethodKind: MethodKind.ReducedExtension } => Closeness.General,
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => Closeness.Member,
        _ => Closeness.General,
    };

    private static string Kind(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => "function",
        IMethodSymbol { ContainingType.IsScriptClass: true } => "function",
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enumMember",
        IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true } => "constant",
        // A variable of a cell is a field of the class around the cell.
        IFieldSymbol { ContainingType.IsScriptClass: true } => "variable",
        IFieldSymbol => "field",
        IEventSymbol => "event",
        INamespaceSymbol => "module",
        ITypeParameterSymbol => "typeParameter",
        INamedTypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        ITypeSymbol => "class",
        _ => "variable",
    };

    private static string? Parameters(ISymbol symbol) =>
        symbol is IMethodSymbol method ? SymbolSignature.Parameters(method) : null;
}
