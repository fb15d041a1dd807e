using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>Symbols as completions.</summary>
internal static class SymbolCompletion
{
    /// <summary>Those that can be written by name and that their authors did not hide.</summary>
    public static IEnumerable<Completion> Named(this IEnumerable<ISymbol> symbols) =>
        symbols.Where(symbol => symbol.CanBeReferencedByName && !IsHidden(symbol)).Select(symbol => new Completion(symbol.Name, Kind(symbol)));

    public static string Kind(ISymbol symbol) => symbol switch
    {
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        // What a cell declares is a field of its submission; to the student it is a variable.
        IFieldSymbol { ContainingType.IsScriptClass: true } => "local",
        IFieldSymbol => "field",
        IEventSymbol => "event",
        ILocalSymbol or IRangeVariableSymbol => "local",
        IParameterSymbol => "parameter",
        INamespaceSymbol => "namespace",
        INamedTypeSymbol type => type.TypeKind switch
        {
            TypeKind.Struct => "struct",
            TypeKind.Interface => "interface",
            TypeKind.Enum => "enum",
            TypeKind.Delegate => "delegate",
            _ => "class",
        },
        _ => "name",
    };

    private static bool IsHidden(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute)
        && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]);
}
