using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine.Completion;

/// <summary>Symbols as candidates.</summary>
internal static class Candidates
{
    /// <summary>Those that can be written by name and that their authors neither hid nor gave up.</summary>
    public static IEnumerable<Candidate> Named(this IEnumerable<ISymbol> symbols) => symbols
        .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsHidden())
        .Select(
            symbol => new Candidate(new CompletionItem(symbol.Name, Kind(symbol), Parameters(symbol)), ClosenessOf(symbol)));

    /// <summary>Those that make sense at the place only.</summary>
    public static IEnumerable<Candidate> Contextual(this IEnumerable<ISymbol> symbols) =>
        symbols.Named().Select(candidate => candidate with { Closeness = Closeness.Contextual });

    /// <summary>Words of the language.</summary>
    public static IEnumerable<Candidate> Keywords(params IEnumerable<string> words) =>
        words.Select(word => new Candidate(new CompletionItem(word, "keyword"), Closeness.Keyword));

    /// <summary>Whether its author wants it not to be offered.</summary>
    public static bool IsHidden(this ISymbol symbol) => symbol switch
    {
        // Namespaces that hold nothing for others come with every library of .NET.
        INamespaceSymbol space => !HasSomethingPublic(space),
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

    private static bool HasSomethingPublic(INamespaceSymbol space) =>
        space.GetTypeMembers().Any(type => type.DeclaredAccessibility == Accessibility.Public)
        || space.GetNamespaceMembers().Any(HasSomethingPublic);

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
        // What a cell declares is a field of its submission; to the student it is a variable.
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
