using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>
/// Members that C# 14 extension blocks add to a type (<c>data.PatientName</c>): the compiler's own lookup of members
/// gives extension methods only.
/// </summary>
internal static class ExtensionMembers
{
    /// <summary>The properties that the blocks in scope add to a value of the type.</summary>
    public static IEnumerable<ISymbol> Of(CodeContext context, ITypeSymbol type, int position) =>
        context.Model.LookupNamespacesAndTypes(position).OfType<INamedTypeSymbol>()
            .Where(holder => holder is { IsStatic: true, Arity: 0 })
            .SelectMany(holder => holder.GetTypeMembers())
            .Where(block => block.IsExtension && block.ExtensionParameter is { } receiver && Fits(context, type, receiver.Type))
            .SelectMany(block => block.GetMembers())
            .Where(member => member is IPropertySymbol && !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public);

    private static bool Fits(CodeContext context, ITypeSymbol type, ITypeSymbol receiver) =>
        receiver is ITypeParameterSymbol
        || (receiver is INamedTypeSymbol { IsGenericType: true } && type.OriginalDefinition.Equals(receiver.OriginalDefinition, SymbolEqualityComparer.Default))
        || context.Model.Compilation.ClassifyCommonConversion(type, receiver) is { IsImplicit: true, IsUserDefined: false };
}
